/**
 * The worth of the features of a frame for each kind, in hundredths: a line for each feature, the kinds in the order
 * of the vocabulary: official-visit, working-visit, reception, courtesy-call, talks, phone-call,
 * dialogue, sideline-meeting, speech, handover, agreement, ceremony, port-call, exercise, announcement.
 * `words/import-reasons/kinds-en.ts` says what each is; written by `npm run fit`, not by hand.
 */
export const table = `
bias                           |    -13      9     20      3     30     -3    -14     -6     -9    -10    -22      8     -4     14     -3
agreed                         |     -7     -7      8     -2     28     10     -7     -2     28    -18     -7     -9     -4    -15      3
agreed beside                  |     -7      7      7      .      3     11      9      2      3    -11     -8     -8     -2     -1     -5
americanHead                   |      9     -2     -1     -1     -2     -2     -3     -2      .     -3      3     -1     -2     -4     10
americansOnly                  |      3     18    -18    -13    -27    -14    -17    -12     40    -14    -10     -3     17     29     21
announced                      |      3     -9    -14     -7     -9      4     -2     -2     -1    -26      6    -12     -4    -11    183
announced beside               |     -2     -5      1     -2      2      9     -2      4      4     -1     -2     -5      1     -1     30
atGathering                    |     -1     -1     -2     -1    -14     -1      .    226     -1     -1     -1     -2      .     -1     -1
audience                       |     -4     -5      1     -4    -12      4     -5     -1    136     -7     -3      2     -1     -3      2
audience beside                |      1     -3     -2     -2     -1     -1     -1     -1     43      3      2     -3      1     -2     -4
base                           |    -11     95    -14      5    -16    -12    -12     -8     -6     20      1     21      7     42    -10
base beside                    |      .     45      6     -5     -9     -1     -8     -4     -7      8     -5      6      3      4     -3
bothNamed                      |    -11     -1     48     21     57     21      2     14    -38      5      .     15    -48    -47    -36
bothUntold                     |    -11     -2      5      6    117      5     -9      8     -9      7     -1      5     -8     -4     -9
called agreement               |      .     -1      .      .      .      .      .      .      .      .    154      .      .     -1      .
called ceremony                |     -4     -5     -6     -2      8     -2     -4     -1     -2     12     -1    152      .      3      1
called courtesy-call           |      .      .      .    151      .      .      .      .      .      .      .      .      .      .      .
called dialogue                |      .     -2      .      .     -1      .    153      .      2     -1     -1     -2     -1      3      .
called exercise                |      .     -1     -1      .     -1      .     -1      .     -1     -1      .      3      1    153      .
called handover                |      .      .      .      .      .      .      .      .      .    154     -1      .      .      .      .
called phone-call              |      .      .      .     -1     -2    154      .      .      .      .      .      .      .      .      .
called reception               |     -1     -2    158      1      .     -1     -1     -1     -1     -2     -1      .      .     -1     -1
called speech                  |      .      .      .      .      .      .      .      .    150      .      .      .      .      .      .
called talks                   |     -2      .     -2     -1    145      9      1      9      4     -2     -1     -4     -1     -2     -2
called working-visit           |      .    150      .      .      .      .      .      .      .      .      .      .     -1      .      3
calledAshore                   |      .      2      1    298      3      .     -1      .      .     -1      .     -1     -1      1      .
calledOfficial                 |     48     -3    -15     -2     10     -2     -3      .     -5     -5     -4     -7      1     -9     -4
ceremony                       |     -2    -15    -11     -4      8     -3     -6     -3     -5     32      2    114     -6      1     -2
ceremony beside                |     -1     -3     -3     -2     -7      2     -1     -2      6     13     -2     28      2      3     -2
chaired                        |      7      5      2     -1     -1     -3    113     -5     -4     -3     -3     -2     -4     -1      .
chaired beside                 |     -5     -5      1     -3     -5     -1     55     -3     -4     -3     -5     -6      .     11      3
closed                         |     -1      .     -7     -8      .     -4      8     -3     -5     -9      .     19     -3     15     -4
closed beside                  |     -1     -2     -3      .     -2     -1     -1      .      5     -4      4      1     -2      4      2
comingOrGoing                  |     -1     -3      4    307    -10      .      .      .      .      .      .      3      1      1      .
command                        |      .      .      .      .     -1      .      .      .      .     -1      .    203      .      .      .
command beside                 |      .      .      .      .     -1      .      .      .      3      .      .     60     -1      .      .
commandsShip                   |     -1      2     -1     -1     -3     -1      .     -1     -2     -3      1     -2     12      .     -1
course                         |     -6     -3     -7     -6     -8     -5     -8      .     -3     -6      1     20     -9    142     -1
course beside                  |     -6      9      4     -4      .      1     -4     -1      3     -4      2      .      2     32     -4
courtesy                       |     -4    -11     -6    238    -12     -1     -5     -3     -5     -9     -5    -12     -4     -4     -4
courtesy beside                |     -1     -1      1     43     -1      .      2     -1     -1     -1     -1      2      4     -1     -1
crew                           |     -3     12     -5      .     -9      .     -2     -2      9     -4     -2     -2     91     18     -2
crew beside                    |     -4     19      2     -1     -6     -3     -3     -3     -6      1     -1     -5     46     -6      .
delegation                     |     -2     21      9      2      2     -6      1     -4     -1     -8     -6      3     -5      2     -7
delegation beside              |      .      4      1      .     -1     -3      5     -3     -3     -2     -3      .      3      1      .
dialogue                       |     -6     -2    -10     -3    -11     -4    167     -3     -3     -5      2    -10     -2     -8     -3
dialogue beside                |     -1     -1      2      .     -1      7     27     -1      .     -2      4     -2     -1     -2     -1
edition                        |      .     -6    -12     -4    -11     -4    123     10     -5     -3     -3      3      5     10     -4
edition beside                 |     -2      3      1     -1      2      3     32      .     -2     -4     -2      2     -3      4     -2
exercise                       |     -6    -11    -11     -5     -5     -2     -2      1     -9     -5      .     -6     -8    216      4
exercise beside                |     -5      3      4     -3      6     -1      1      .     -4     -3     -4     -1      3     48      1
framed                         |      6     -4      6     -1      7      4     11     -3     -4     -6     -2     -7     -4     -2     -3
gathering                      |     -3     -4     -8     -4    -28     -5     12    158      .     -3     -3     -6     -2     -5      2
gathering beside               |     -1      1      2     -1     -3     -1      1     43     -1     -1     -3     -2     -1      .     -2
gave                           |     -8    -16    -19     -8    -18      2    -10     -6    -10    176      6      6     -7     -8     19
gave beside                    |     -2    -10     11      3     -2     -3      1     -2     -1     46     -7      6     -2     -4     -4
goods                          |    -15      3     -6     -6     -9     -3     -5     -8    -11    125     -2    -12     17      2     31
goods beside                   |    -10     14     -6      5     -5      .     -3     -1     -4     45     -9      1     -3      3      3
guestFirst                     |     12     46    -25     20      6    -37    -14    -19     27      7    -17     12     -8     -1     -6
honours                        |     -1     -4     -6      .     -4     -1     -2     -1     -3     -6     -2    133     -1     -1     -2
honours beside                 |     -1     -1     -1      1     -2     -1     -2     -1     -1     -6     -1     41      2      3     -1
hostFirst                      |     -5    -19     52    -18     29      .      2     14    -20    -13      8      7    -16    -12    -10
inAmerica                      |     11     17     -2     -2     25     -6      9    -12     -6     -9     -4     17    -21    -11     -5
inThirdCountry                 |     -3      2     -7     -3    -12     -4     -5     62     -3     -4     -5     -6     -6     -3     -3
inVietnam                      |    -11     -4     31      6     16    -31    -12    -60      7     10     -5     -1     34     24     -3
keepsakes                      |     -4     -1     -2     -3     12     -5     -1     -4     -4    121      8     -8     -4     -3     -4
keepsakes beside               |     -1     -3      5      3     -2     -2      5     -2     -2     35     -1     -1     -1     -3      1
legacy                         |     -4      7     -6     -5      1     -4      1     -3     -5     -6     11     15     -4     -7      8
legacy beside                  |     -3      .      2      3     -1      3      .      7      .     -3      .     -1     -4     -1     -1
looked                         |     -7    183     -6      3     -6     -6     -4     -5     -7     -9     -2    -12     -7     -7     -7
looked beside                  |     -3     61     -1     -6     -1     -3     -4      2     -5      1      .     -9      1     -3     -1
many                           |     -6      2      9      7     -1     -6     -2     -5     -8      7     -2     12     -1     -8      2
meal                           |     -2     -1    110     -5      9     -2     -2     -1     -2     -6     -2      6      1     -1     -1
meal beside                    |     -1     -1     36      .      3     -1     -1     -1     -1     -2     -1     -1      1      .     -1
medical                        |     -6     -2     -4    -10     -3     -5      6     -4     -8     -1      8     -2      4    135     -8
medical beside                 |     -3     -5      4     -2     -3      1     -3     -2     -2     -1      .      6      2     43     -3
met                            |    -12     -7    -16      2    138     -2      9     27      9    -12     -1    -17     -9     -4     -5
met beside                     |     -3      7      1     -5     37     14     -4      6      .    -12     -8     -6     -2      3      2
mines                          |     -2      7     -5     -4     -2     -3      .     -1     -4      2      .      1      1     99      9
mines beside                   |     -2      5      3      .      4     -2      2      .     -2      .     -2     -1     -1     29     -2
ministers                      |     12     -5     -4     -5      4     23     -5      2     -3     -6      1     -6     -3     -3     -3
ministry                       |     -4     -9     17     15     49      7      .     -9    -21    -15      7     -4    -10    -28      6
ministry beside                |      8     -1      1     -2     -4     -3      6      .      1     17     -2     -7     -4     -7     -3
missing                        |     -4     -3      3     -5      4     -4     -8     -4     -6     16     -1     11     -6     10     -4
missing beside                 |      2     -3      .      .      8      6     -1     -2     -4      3     -1      3     -3     -5     -4
nobodyNamed                    |     -9    -12     -5     -2     -2     -7      2     -5    -10      2     -7    -10     30     25      9
nowhere                        |    -10     -6     -2      3      4     39     -6     -1     -5     -6     -6     -5     -7     -1      9
official                       |    142     -5     -3     -3      8     -5      .     -1     -6     -5     -3     -8      .     -9     -1
official beside                |     40      2      1     -2      6     -1     -4      .     -3     -2      2     -5      1     -4     -2
opened                         |     -1    -17    -12     -8    -24     -5      9      2     -6    -14    -10    168      6     20     -8
opened beside                  |     -1     -3      2     -2      4     -2      4     -3     -2      3     -2     34      1      1     -4
palace                         |      3     -1    103      2      1     -2     -2     -2     -1     -3     -2     -1     -4     -2     11
palace beside                  |     -1     -3     33      .     -2     -1     -1     -1     -1     -1      .     -1      2     -1      7
paper                          |     -3     -6     -8      .    -13     -4      1      2     -3     -7    159     -7     -2    -10      .
paper beside                   |     -1     -3     -2     -1      .      2     -2      .     -1      .     39     -2     -1     -2      2
phone                          |     -3     -2     -7     -2    -16    353     -2     -3     -3     -4     -1     -4     -2     -2     -4
phone beside                   |     -1      1     -1      .     -3    104      .     -1     -1     -2     -1     -1     -2      .     -1
port                           |     -1      3     -6     -2     -4     -5     -6      .     -7     -5     -2     -7    148     -5     -1
port beside                    |     -2     11     -1     -1      6     -3     -1     -3     -5     -6     -2      2     37     -4      3
received                       |     20    -13    217      .     -8    -12     -9     -4    -17    -14    -16    -18     -5    -18     -3
received beside                |      6     19     27     -1      2     -4      2     -5      6     -7     -4    -14      3      6     -7
remains                        |     -3     -7     -4     -4     -6     -2     -3     -1     -4    197     -3     -3     -3     -1     -3
remains beside                 |     -1      3     -1      4      3      3      .     -1     -1     43     -1     -1     -1     -3     -1
remote                         |     -2     -1     -6     -2      4     28      3     -3     -2     -3     -3     -4     -1     -4     -2
remote beside                  |      .      .     -1      .      3      1      1      .      .      .      .     -1      .     -1      1
resident                       |    -18     -7     12     21    -24    -16    -11    -14     -2     47      4     49     -5    -39      3
school                         |    -11     22      9     -6    -18     -9     -9     -6     39     -6      7      5     -4      .    -13
school beside                  |     -3     -7     -1     -3     -6     -2      3     -3     19     -1     -2     10     -2     -2      .
seminar                        |     -4     -6     -5     -3     -2      1    123      1     -5     -7     -3      .     -3     19     -5
seminar beside                 |     -2      .      7     -4      2     -1     29     -1      1     -2      2      .      .     -2      2
seniorGuest                    |     59     -4    -12     -5     -1     28    -14      1      5    -22      .    -16    -17    -17     16
ship                           |    -12    -14     -5     -7     -8      1     -9     -6     -3     -7     -8     -8    173     19     -6
ship beside                    |     -7     23      1      .      6     -1     -6     -2      8     -6     -6     -5     26      3     -6
sideline                       |     -1      .     -2     -1    -14     -1     -2    226     -1     -2     -1      1      .     -1     -1
sideline beside                |      .      .     -1      .     -1      .      .     63     -1      1      .      3      .     -1      .
signed                         |     -3    -10     -6     -2    -10     -6     -7      2     -4     -2    228     -8     -3    -12     -7
signed beside                  |     -1     -3     -4     -1     -3      1      1      .     -1     12     52     -2     -1     -3     -2
site                           |     -2    109     -4     -4     -3     -2      2     -2     -3      3     -2      5      2      5     -3
site beside                    |     -2     35      .     -2     -3     -1     -1     -1      3      4     -2      3      .     -1     -2
someDays                       |     52     12    -24    -10    -26     -8     16     -7    -17    -20     -9    -20     23     50    -12
speech                         |      3    -10     -7     -6    -14     -2     -2     -2    206     -8     -4     -8      .     -9     11
speech beside                  |     -1     -6     -6     -2     -5     -1      9      1     59     -3      1     -4     -1      4      .
talks                          |      2     -6    -14    -10    126     21     19     19     11    -11    -10    -19    -11    -13     -2
talks beside                   |     -4      7      2     -6     39      9      4     -3     -1     -6      3     -7     -2     -7      2
toldAnnounced                  |     20      9     -7     -4      1     -3      .     -2     -8     -5     -1      1     15     -9     -7
toldGuestFirst                 |     -5    -10     -8     66     -5     -3     -3     -2     -3     -7     -3     -7     -2     -4     -3
toldMutual                     |    -10    -20    -17     -3    119    -12     -7     35     -9    -16    -13    -23     -9    -14     -1
tribute                        |     -3     -7     -5     -5    -11     -2     -5     -2     -4     -3     -4    156      2     -6     -3
tribute beside                 |     -2      4      3      1     -3      3     -2     -1     -2     -3     -2     33      .      3     -1
turnover                       |      5     -2      1    164     -9     -1     -1      .     -1     -2     -1     -2     -1     -1     -1
turnover beside                |      .     -1     -1     45     -1      .     -1      .      2     -1      .      5     -1     -1      .
vesselGiven                    |      .     -1      .      .      .      .      .      .      .    303      .      .     -1     -1      .
vietnameseHead                 |     -1     -7     16      3      2     -4     -5     -2      .     -4     -1     -5     -3     -4     15
vietnameseOnly                 |      5      4     -5     -3      2     -3     -1     -3      .     -3     -4      5     -3      6      3
visit                          |    138    130     15     15     -9     -6     -7    -11    -16     -8     -7    -22     21    -16    -16
visit beside                   |     23     37      8     -5      8      9     -5      .      .      2     -2     -2      2     -4     -8
word of agreement              |     -1     -4     -3     -2     -5     -2     -3      2     -2     -4     86     -4     -1     -4     -3
word of agreement beside       |      .      .      .      .      1      1      1      .      .      3     12      .      .      .      .
word of announcement           |     -2     -2     -4     -2     -2     -2     -1     -1     -2    -11     -2     -3     -2     -3     89
word of announcement beside    |      8     -2     -2     -1     -1     -1      3      5     -3     -4     -3     -3     -1     -2     22
word of ceremony               |     -4     -7    -12     -6     -2     -4     -3     -3     -6     -6     -5    117     -5     -1     -3
word of ceremony beside        |      7      .      .      .     -5     -1     -2      1     -2      2     -2     19      .      1     -2
word of courtesy-call          |     -3     -5     -4     83     -3     -1     -2     -1     -2     -3     -1     -4     -1     -2     -1
word of courtesy-call beside   |      .     -1      .     19      .      .      .      .      .      .      .      .      .      .      .
word of dialogue               |     -2     -5     -7     -2     -8     -3     95     -2      1     -5     -3     -3     -2     -1     -3
word of dialogue beside        |      .     -1      1      .     -1      .     14      2      .      1      .      2      .     -1      .
word of exercise               |     -1     -6     -3     -2      2     -2     -3     -1     -2     -3     -1     -4     -8     88     -2
word of exercise beside        |     -1     -1     -2     -2     -2     -1     -1      .     -1      1     -1      7      3     15     -1
word of handover               |     -2    -12     -8     -3     -4     -3     -3     -2     -4    113     -6     -5     -3     -6     -3
word of handover beside        |      .      1      .      2     -4      .     -1      1     -1     19     -1      .      .     -3      2
word of official-visit         |     75     29     -3     -1     -4     -1     -5     -2     -4     -7     -3     -6     -6     -6     -5
word of official-visit beside  |     24     -1      2      .     -1      .     -1     -1     -1     -1      1     -2     -1     -1     -1
word of phone-call             |     -1     -3     -3     -2     -8    133     -2     -2     -2     -2     -2     -2     -1     -2     -2
word of phone-call beside      |      .      .      .      .      .     30      .      .      .      .      .      .      .      .      .
word of port-call              |     -5     -9     -1      .      .     -1     -3      1     -4     -2     -3     -5    102    -14     -5
word of port-call beside       |     -1      3     -1      .      1      .      .      .      .      .      .     -1     14      1      .
word of reception              |     -7    -11    117     -4     18     -6     -8     -3     -6    -13     -4    -11     -4     -7     -1
word of reception beside       |     -3      8     18      1      2     -1      .     -1     -1     -2     -1      .     -2     -3     -1
word of sideline-meeting       |      .      .     -1      .     -7      .     -1    112      .      .      .     -1      .      .      .
word of sideline-meeting beside|      .      .      .      .      .      .      .     30      .      .      .      .      .      .      .
word of speech                 |     -2     -5     -4     -2     -7     -2     -2     -2     90     -5     -2     -3     -4     -5      5
word of speech beside          |      3      .     -5     -1     -1      2      5      1     12      .      .     -1      4     -1     -1
word of talks                  |     -3     -7     -5      2     89     -4      1     10     -1     -4     -5     -9     -4     -5     -3
word of talks beside           |      .      4     -2     -4     22      3      .      6     -1     -1     -3     -6      1     -3     -2
word of working-visit          |      7    117     -9     -4     -3     -4     -3     -3     -6     -7     -4     -9    -11     -5     -6
word of working-visit beside   |     -2     24     -1     -2     -1     -1     -2      1     -2      2     -1     -2      2      1     -1
worth                          |     -2      5     -3     -3     -6     -2     -3     -2     -3     86     -3      2     -1     -7     42
worth beside                   |     -1     -3     -3      .      1     -1     -2     -1     -1     39      4      .     -1     -1      .
`;
