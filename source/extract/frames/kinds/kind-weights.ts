/**
 * The worth of the features of a frame for each kind, in hundredths: a line for each feature, the kinds in the order
 * of the vocabulary: official-visit, working-visit, reception, courtesy-call, talks, phone-call,
 * dialogue, sideline-meeting, speech, handover, agreement, ceremony, port-call, exercise, announcement.
 * `words/import-reasons/kinds-en.ts` says what each is; written by `npm run fit`, not by hand.
 */
export const table = `
bias                           |    -12     12     18      4     30     -2    -15     -5     -9     -9    -22      6     -1     13     -5
agreed                         |     -7     -7      9     -1     27      9     -7      .     27    -19     -7    -10     -5    -14      3
agreed beside                  |     -7      9      6     -1      3      9      9      1      2     -9     -8     -8     -2     -1     -4
americanHead                   |      8     -2     -1     -1      .     -2     -3     -2      .     -3      3     -1     -2     -3      9
americansOnly                  |      7     20    -19    -13    -27    -15    -17    -12     41    -15    -12     -5     15     30     20
announced                      |      2    -10    -13     -5     -8      4     -2     -2     -1    -26      6    -11     -5    -11    182
announced beside               |     -2     -5      .     -2      4      9     -2      4      4      .     -3     -5      .     -1     29
atGathering                    |      .     -1     -2     -1    -15     -1      .    225     -1      .     -1     -2      .     -1     -1
audience                       |     -4     -6      1     -4    -10      3     -4     -1    136     -7     -3      2      .     -4      .
audience beside                |      1     -2     -2     -2     -2      1     -1     -1     42      2      1     -2      1     -2     -3
base                           |    -12     97    -14      6    -16    -13    -12     -8     -5     21      .     19      4     41     -8
base beside                    |     -1     43      5     -5     -8     -1     -8     -4     -7     10     -5      8      4      3     -3
bothNamed                      |    -15      .     48     22     61     22      3     15    -39      2     -2     15    -48    -47    -37
bothUntold                     |    -11      .      4      5    116      4     -8      8     -9      3      2     10     -9     -4     -9
called agreement               |      .     -1      .      .      .      .      .      .      .      .    153      .      .     -1      .
called ceremony                |     -3     -5     -5     -2      7     -1     -4     -1     -2     12     -1    152      .      3      1
called courtesy-call           |      .      .      .    151      .      .      .      .      .      .      .      .      .      .      .
called dialogue                |      .     -2      .      .     -1      .    153      .      2     -1     -1     -2     -1      3      .
called exercise                |      .     -1     -1      .     -1      .     -1      .     -1     -1      .      2      1    153      .
called handover                |      .      .      .      .      .      .      .      .      .    153     -1      1      .      .      .
called phone-call              |      .      .      .     -1     -1    154      .      .      .      .      .      .      .      .      .
called reception               |     -1     -2    157      2      .     -1     -1      .     -1     -2     -1      .      .     -1     -1
called speech                  |      .      .      .      .      .      .      .      .    150      .      .      .      .      .      .
called talks                   |     -2      .     -2     -1    147      7      1      9      4     -2     -1     -4     -1     -2     -2
called working-visit           |      .    150      .      .      .      .      .      .      .      .      .      .     -1      .      2
calledAshore                   |      .      1      1    298      3      .     -1      .      .      .      .     -1      .      .      .
calledOfficial                 |     47     -3    -14     -3     10     -2     -4      .     -5     -5     -3     -6      1     -9     -4
ceremony                       |     -2    -17    -10     -4      8     -3     -6     -3     -5     31      1    116     -6      1     -2
ceremony beside                |     -1     -3     -3     -2     -7      2     -1     -1      6     14     -2     29      1      1     -2
chaired                        |      6      4      3     -1      .     -3    112     -5     -4     -3     -3     -3     -2      .      .
chaired beside                 |     -5     -5      .     -3     -5     -1     56     -3     -3     -4     -5     -4      .     11      2
closed                         |      .      2     -7     -8      1     -4      7     -3     -5     -9      .     16     -2     16     -4
closed beside                  |     -1     -2     -2     -1     -3     -1     -1      .      5     -4      4      1     -2      3      2
comingOrGoing                  |     -1     -3      3    307     -9      .      .      .      .      .      .      3      1      1      .
command                        |      .      .      .      .     -1      .      .      .      .     -1      .    203      .      .      .
command beside                 |      .      .      .      .      .      .      .      .      3      .      .     60     -1      .      .
commandsShip                   |     -1      1     -1     -1     -3     -1      .     -1      .     -2      1     -2     11      .     -1
course                         |     -6     -4     -7     -6     -7     -5     -8      .     -3     -6      1     19     -9    141     -1
course beside                  |     -6      7      2     -4      3      1     -4     -1      2     -4      2      1      2     33     -4
courtesy                       |     -4    -13     -8    239    -12     -1     -5     -3     -5     -7     -5    -12     -5     -5     -5
courtesy beside                |     -1     -1      1     44     -3      .      4     -1     -1     -1     -1      2      4     -1     -1
crew                           |     -3     12     -5      1     -8      .     -2     -2      8     -5     -2     -2     91     18     -2
crew beside                    |     -4     18      2     -1     -6     -3     -3     -3     -6      4     -2     -6     46     -6      .
delegation                     |     -2     18      7      3      1     -5      .     -3     -1     -8     -6      2     -5      4     -6
delegation beside              |      .      4      1      .     -1     -2      4     -2     -3     -2     -3      .      4      2      .
dialogue                       |     -5     -2    -10     -3    -10     -4    165     -3     -3     -5      1     -9     -2     -7     -3
dialogue beside                |     -1     -1      2      .     -1      6     27     -1      .     -1      4     -1     -1     -1     -1
edition                        |      .     -5    -11     -4    -11     -3    122      9     -5     -2     -3      2      5     10     -3
edition beside                 |     -2      .      1     -1     -1      3     35      .     -2     -2     -2      2     -3      3     -2
exercise                       |     -7    -12    -10     -3     -5     -3     -3      .     -9     -7      1     -6     -8    216      6
exercise beside                |     -5      2      4     -3      4      1      1      .     -4     -1     -4     -2      3     47      1
framed                         |      9     -4      9     -1      5      4     11     -3     -4     -6     -2     -7     -5     -3     -3
gathering                      |     -3     -4     -7     -3    -29     -4     11    156      .     -3     -3     -6     -2     -5      1
gathering beside               |     -1      .      2     -1     -2     -1      1     41     -1     -1     -3     -1     -1      .     -2
gave                           |     -8    -15    -20     -9    -16      2    -10     -6     -8    177      5      5     -8     -8     19
gave beside                    |     -2     -7     11      2     -2     -3      1     -2     -1     45     -7      4     -2     -2     -4
goods                          |    -15      2     -6     -7    -14     -3     -2     -8    -10    124     -2     -7     15      4     29
goods beside                   |     -9     13     -7      3     -5      1     -3     -1     -4     42     -8      6     -5      4      4
guestFirst                     |     12     48    -25     15      6    -36    -15    -18     27      6    -16     15    -11      1     -7
honours                        |     -1     -4     -5      .     -4     -1     -2     -1     -3     -5     -2    132     -1      .     -2
honours beside                 |     -1     -1     -1      1     -2     -1     -2     -1     -1     -6     -1     40      2      4     -1
hostFirst                      |     -6    -20     51    -12     33     -3      3     14    -20    -13      6      6    -16    -13    -10
inAmerica                      |     10     21     -3     -1     28     -9      8    -12     -6    -11     -5     16    -20    -10     -5
inThirdCountry                 |     -4      1     -6     -3    -12     -5     -6     64     -4     -4     -6     -7     -6      .     -4
inVietnam                      |     -8     -4     30      5     17    -31    -13    -61      7     12     -4      3     35     18     -4
keepsakes                      |     -4      1     -3      .     11     -4     -1     -3     -5    120      7     -5     -4     -3     -6
keepsakes beside               |     -1     -4      4      4     -2     -2      5     -2     -3     35     -1     -1     -1     -3      1
legacy                         |     -4      9     -5     -5     -3     -3      1     -2     -5     -3     10     13     -4     -7      7
legacy beside                  |     -3      1      1      2      .      4      .      5      .     -3      .     -2     -4     -1     -1
looked                         |     -6    180     -3      2     -6     -6     -4     -5     -8     -9     -2    -12     -7     -7     -6
looked beside                  |     -3     59     -2     -5      .     -3     -4      2     -4      2      .     -9      .     -3      1
many                           |     -5      6      8      5     -5     -6      1     -5     -8      6     -2      9      1     -7      3
meal                           |     -2     -1    109     -5      9     -2     -2     -1     -2     -7     -2      5      1     -1     -1
meal beside                    |      .     -1     35      1      3     -1     -1     -1     -1     -2     -1     -1      1      .     -1
medical                        |     -6     -3     -5     -9     -4     -5      7     -4     -8     -3      8     -1      5    135     -7
medical beside                 |     -3     -5      3     -2     -3      .     -3     -2     -2      .     -1      6      1     42     -3
met                            |    -14     -3    -18      .    142     -1     10     27      9    -14     -3    -16     -9     -3     -6
met beside                     |     -3      4      2     -4     37     12     -3      6     -1    -10     -8     -7      .      2      2
mines                          |     -3     10     -5     -4     -3     -3      .     -1     -4      .      2      1      1     99     12
mines beside                   |     -2      7      3      .      1     -2      2      .     -2      1     -1     -1     -1     28     -2
ministers                      |      9     -5     -3     -5      5     21     -4      3     -3     -5      2     -5     -3     -3     -3
ministry                       |     -5     -9     18     15     50      8     -1     -8    -21    -14      6     -6    -11    -27      5
ministry beside                |      7      1      .     -1     -6     -3      6      .      1     15     -2     -4     -5     -7     -2
missing                        |     -4      .      3     -4      5     -4     -8     -4     -6     13      .     10     -6      9     -4
missing beside                 |      2     -3      1      .      5      6      .     -2     -4      5     -1      2     -3     -4     -3
nobodyNamed                    |     -9    -12     -7     -2     -3     -7      2     -5    -11      3     -6    -10     34     22      9
nowhere                        |     -9     -5     -1      3      .     43     -5      .     -5     -6     -7     -9     -6      .      8
official                       |    140     -6     -3     -4      9     -5     -1      .     -6     -5     -3     -7      .     -9     -1
official beside                |     40      2      1     -2      5      .     -3      .     -3     -2      2     -4      1     -4     -2
opened                         |      2    -17    -10     -8    -24     -5      8      2     -6    -14    -10    165      6     20     -8
opened beside                  |      2     -4      1     -2      3     -2      3     -3     -2      4     -2     35      .      1     -3
palace                         |      2     -2    102      5      2     -2     -2     -2     -1     -3     -2     -1     -4     -2     11
palace beside                  |     -1     -2     31      .     -1     -1      .     -1     -1     -1      .     -1      2     -1      6
paper                          |     -3     -6     -6      .    -12     -4      1      2     -3     -7    159     -7     -2    -11      .
paper beside                   |     -1     -3     -2      .      1     -1     -1      .     -1      .     39     -2     -1     -1      2
phone                          |     -3     -2     -7     -3    -16    353     -2     -3     -1     -4     -1     -4     -2     -2     -4
phone beside                   |     -1      .     -1      .     -2    102      .     -1     -1     -2     -1     -1     -2      .     -1
port                           |     -2      3     -7     -2     -4     -4     -6      .     -7     -6     -2     -8    148     -3     -1
port beside                    |     -3     12     -1     -2      7     -3     -1     -3     -3     -7     -3      1     35     -4      3
received                       |     17    -14    219      1     -9    -12     -8     -3    -16    -15    -16    -18     -5    -17     -4
received beside                |      6     16     25      .      2     -4      5     -4      5     -7     -4    -14      4      6     -6
remains                        |     -3     -7     -4     -4     -7     -2     -3     -1     -4    198     -3     -3     -3     -1     -3
remains beside                 |     -1      .      .      4      3      2      .     -1     -1     44     -1     -1     -1     -2     -1
remote                         |     -2     -1     -5     -2      3     26      3     -3     -1     -3     -3     -4     -1     -4     -2
remote beside                  |      .      .     -1      .      3      1      .      .      .      .      .      .      .     -1      1
resident                       |    -18     -7      9     24    -23    -17    -13    -15     -2     44      6     52     -4    -38      2
school                         |    -12     20      7     -5    -18     -8     -8     -6     39     -4      6      6     -4      2    -12
school beside                  |     -3     -5     -1     -3     -7     -3      2     -3     18      .     -2      9     -2     -2      .
seminar                        |     -4     -6     -5     -3     -1      .    121      2     -5     -7     -2     -1     -3     18     -5
seminar beside                 |     -2     -1      7     -4      2     -1     29     -1      1     -2      1      .      .     -1      2
seniorGuest                    |     60     -1    -11     -6      4     30    -15     -1      4    -22     -2    -16    -19    -19     12
ship                           |    -12    -11     -5     -5     -9      1     -9     -6     -4     -8     -8    -10    173     19     -6
ship beside                    |     -7     22      1      1      7      .     -6     -2      8     -6     -5     -6     26      3     -6
sideline                       |     -1      .     -1     -1    -15     -1     -2    226     -1     -2     -1      1      .     -1     -1
sideline beside                |      .      .     -1      .     -1      .      .     61      .      1      .      3      .      .      .
signed                         |     -3     -9     -7     -1    -11     -5     -7      2     -4     -2    228     -8     -3    -12     -6
signed beside                  |     -1     -2     -5     -1      .     -1      .     -1     -1     14     51     -2     -2     -3     -2
site                           |     -2    108     -4     -4     -4     -2      2     -2     -3      4     -2      3      2      5     -3
site beside                    |     -1     35      .     -1     -3     -1     -1     -1      3      4     -1      2      .     -1     -2
someDays                       |     56     14    -25    -11    -25     -9     14     -8    -18    -20    -10    -22     28     48    -13
speech                         |      3     -8     -7     -6    -14     -3     -2     -2    209     -8     -4     -8     -1     -8      9
speech beside                  |     -1     -6     -5     -2     -5      1      8      .     58     -3      .     -4      .      4      .
talks                          |      1     -7    -13    -10    127     18     21     18     10    -12    -10    -19    -11    -13     -1
talks beside                   |     -4      6      2     -5     39     11      3     -3     -2     -6      2     -7     -2     -7      2
toldAnnounced                  |     18      7     -6     -4      4     -3      .     -2     -7     -5     -1      .     14     -8     -6
toldGuestFirst                 |     -5    -11     -9     69     -6     -3     -3     -2     -3     -7     -3     -7     -3     -4     -3
toldMutual                     |    -11    -21    -16     -4    118    -11     -5     35     -8    -16    -13    -24    -10    -14     -2
tribute                        |     -3     -7     -5     -5    -13     -2     -5     -2     -4     -5     -3    159      2     -6     -3
tribute beside                 |     -2      3      3      .     -3      2     -2     -1     -2     -3     -2     34      .      3     -1
turnover                       |      4     -2      1    163     -8      .     -1      .     -1     -2     -1     -2      .     -1      .
turnover beside                |      .     -1     -1     46      .      .     -1      .      2     -1      .      4     -1     -1      .
vesselGiven                    |      .     -1      .      .      .      .      .      .      .    303      .      .     -1     -1      .
vietnameseHead                 |     -1     -7     14      4      4     -3     -4     -2      .     -4     -1     -5     -3     -4     14
vietnameseOnly                 |      4      4     -4     -3     -2     -2     -2     -3     -1      .     -3      5     -2      7      3
visit                          |    140    129     14     20     -7     -6     -8    -10    -15    -11     -7    -25     18    -16    -16
visit beside                   |     23     38      8     -4      7      7     -6     -2      .      3     -1     -4      3     -5     -7
word of agreement              |     -1     -4     -4     -2     -3     -1     -3      2     -2     -4     84     -4     -1     -4     -3
word of agreement beside       |      .      .      .      .      1      .      1      .      .      3     12      .      .      .      .
word of announcement           |     -1     -2     -4     -2     -1     -2     -2     -1     -2    -12     -2     -3     -2     -3     88
word of announcement beside    |      7     -2     -2     -1     -1     -1      3      5     -2     -3     -2     -3     -1     -2     22
word of ceremony               |     -4     -8    -12     -6     -3     -4     -3     -2     -5     -4     -5    115     -5     -1     -2
word of ceremony beside        |      6     -1     -1      .     -5     -1     -2      1     -2      2     -1     19     -1      1     -1
word of courtesy-call          |     -2     -5     -5     85     -3     -1     -2     -1     -2     -3     -2     -4     -1     -2     -1
word of courtesy-call beside   |      .     -1      .     18      .      .      .      .      .      .      .      .      .      1      .
word of dialogue               |     -2     -5     -7     -2     -8     -3     94     -2      1     -4     -3     -3     -2     -1     -3
word of dialogue beside        |      .     -1      1      .     -1      .     14      1      .      1      .      2      .     -1      .
word of exercise               |     -2     -6     -4     -2      1     -2     -3     -1     -3     -5      .     -3     -9     88     -2
word of exercise beside        |     -1     -1     -2     -1     -1     -1     -1      .     -1      .     -1      6      3     16     -1
word of handover               |     -2    -12     -8     -3     -5     -3     -3     -2     -4    115     -6     -5     -3     -6     -3
word of handover beside        |      .     -1      .      2     -4      .     -1      1     -1     19     -1      .      .     -2      2
word of official-visit         |     78     30     -6     -1     -4     -2     -5     -3     -3     -5     -4     -7     -6     -7     -5
word of official-visit beside  |     22     -1      2      .     -1      .     -1     -1     -1     -1      1     -2      .     -1     -1
word of phone-call             |     -1     -3     -3     -2     -8    133     -2     -2     -2     -2     -2     -2     -1     -2     -2
word of phone-call beside      |      .      .      .      .      .     30      .      .      .      .      .      .      .      .      .
word of port-call              |     -5     -9     -1      .      1     -1     -4      .     -4     -3     -3     -5    104    -14     -5
word of port-call beside       |     -1      2      .      .      1      .      .      .      .      .      .     -1     14      1      .
word of reception              |     -9    -11    117     -5     20     -6     -6     -2     -6    -12     -5    -12     -5     -7     -2
word of reception beside       |     -3      9     15      3      3     -1      .     -1     -1     -2     -1     -1     -2     -3     -1
word of sideline-meeting       |      .      .     -1      .     -7      .     -1    111      .      .      .     -1      .      .      .
word of sideline-meeting beside|      .      .      .      .      .      .      .     30      .      .      .      .      .      .      .
word of speech                 |     -2     -5     -4     -2     -7     -3     -2     -2     90     -5     -2     -3     -4     -5      4
word of speech beside          |      3      1     -5     -1     -2      2      4      1     14     -1      .     -1      3     -1     -1
word of talks                  |     -3     -7     -5      2     89     -4      .     10     -1     -5     -5     -9     -4     -5     -3
word of talks beside           |      .      3     -3     -3     22      2      1      6     -1     -1     -3     -5      2     -3     -2
word of working-visit          |      6    119     -8     -3     -4     -4     -3     -3     -7     -7     -4    -10    -11     -5     -6
word of working-visit beside   |     -2     24     -2     -2      .     -1     -1      .     -2      2     -1     -2      2      1     -1
worth                          |     -2      3     -3     -3     -6     -2     -3     -2     -3     87     -3      1     -1     -7     44
worth beside                   |     -1     -3     -3      .      .     -1     -1     -1     -1     38      4      1     -1     -2      .
`;
