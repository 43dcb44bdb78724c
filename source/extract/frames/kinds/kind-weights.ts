/**
 * The worth of the features of a frame for each kind, in hundredths: a line for each feature, the kinds in the order
 * of the vocabulary: official-visit, working-visit, reception, courtesy-call, talks, phone-call,
 * dialogue, sideline-meeting, speech, handover, agreement, ceremony, port-call, exercise, announcement.
 * `words/import-reasons/kinds-en.ts` says what each is; written by `npm run fit`, not by hand.
 */
export const table = `
bias                           |    -28     10      6    -14     21     -2      .     -7    -11      .    -20     26    -14     33      1
agreed                         |    -10     -4      7      3     42     23    -13     -2     39    -32    -13     -9     -7    -36     10
agreed beside                  |    -17      4     13      .      5      7     17     -8      2     -7     -3    -15      1      5     -4
americanHead                   |     13     -6      1     -1      .     -4     -6     -2      4     -2     -3     -2     -3     -4     16
americansOnly                  |      5     12    -18    -15    -43    -20    -17    -15     64    -23     -5     -7     19     45     16
announced                      |      5    -11    -28    -12    -11      2     -2     -8     -1    -47      7    -15    -12    -26    261
announced beside               |     -4     -9      .     -5     14     10     -1      3     19      2    -15    -11      1     -3     29
atGathering                    |     -1     -1     -4     -1    -24     -1      2    236     -1     -1     -1     -2      .     -1     -1
audience                       |     -9     -7      1     -6    -27      .     -9      3    170    -12      .      6      4    -10     -3
audience beside                |     -4     -2      2     -4      .     -3     -2     -1     60      1      .     -5     -1     -5     -6
base                           |    -18     98    -20     15    -27    -19    -26    -12    -11     24      3     33      8     62    -10
base beside                    |     -6     67     -4     -9    -19     -4    -16     -5    -14     14    -10     14     15     12     -7
bothNamed                      |    -27     -9     54     17     83     35     17     20    -52     11      2     29    -73    -60    -48
bothUntold                     |    -16     -5    -12      2    126      7    -13      8    -20     -1     15     12     -7      4     -1
called agreement               |     -1     -3      .      .      .      .      .      .     -1      .    157      .      .     -1      .
called ceremony                |    -10     -7    -12     -3     15     -3     -5     -2     -4     18     -6    164     -3      6      1
called courtesy-call           |      .      .      .    152      .      .      .      .      .      .      .      .      .     -1      .
called dialogue                |     -1     -2     -2     -1     -2     -1    162      .      5     -2     -2     -3     -5      4     -2
called exercise                |      .     -3     -1     -1     -3      .     -1      .     -1     -4     -1     16      3    147     -1
called handover                |      .      .     -1      .     -1      .      .      .      .    162     -7     -1      .     -1      .
called phone-call              |      .      .      .     -2     -3    158      .      .      .      .      .      .      .      .      .
called reception               |     -3     -4    163      3      2     -1     -1     -1     -1     -2     -1      .     -1     -3     -1
called speech                  |      .      .      .      .     -2      .      .      .    153      .      .      .      .      .      .
called talks                   |     -2     -1     -5     -2    139      7      7     19     11     -5     -2     -6     -4     -4     -3
called working-visit           |      .    146      .      .      .      .      .      .      .      .      .      .      .      .      7
calledAshore                   |     -1      6      3    299      4     -1     -3     -1     -1     -1     -1     -3     -2      1     -1
calledOfficial                 |     80    -15    -33     -2     14     -1     -4      .     -5     -6     -4     -4      3    -16     -6
ceremony                       |     -1    -29    -22    -12      9     -6    -11     -4    -10     68      4    137    -17     -2     -4
ceremony beside                |     -2     -6     -8     -5     -5      1      1     -1     -2     23     -2     32      4      5     -3
chaired                        |     14     18     -6     -5     -3    -10    128     -7     -3     -9    -11     -4    -11      5      5
chaired beside                 |    -12     -3     -2     -7    -14      2     77     -3     -7     -3     -6     -7     -3     18      .
closed                         |     -1      9    -13    -20     -1     -6     12     -5     -8    -15     -4     26     -7     38     -5
closed beside                  |      1     -6     -6      1     -5     -2      1      2      6     -2     -1      .     -2      3     10
comingOrGoing                  |     -1     -3      4    310    -21      .     -1      .      .      3     -1      6      2      4     -1
command                        |      .      .      .      .     -1      .      .      .      .     -1      .    203      .      .      .
commandsShip                   |     -2     -5     -1     -1     -6     -1      .     -1     -3     -4      2     -3     29      .     -2
course                         |     -9      3    -13     -9     -4     -8    -15     -3    -11    -12      .     37    -24    172     -4
course beside                  |    -12     12      4     -5      4      .     -4      2      7     -2      .     -4      .     35     -6
courtesy                       |     -9    -21     -5    282    -14      .     -9     -4     -7    -12     -8    -25     -4     -7     -7
courtesy beside                |     -1     -2      1     41     -2      .      .     -1     -1      2     -1      7     10     -6     -1
crew                           |     -5     13     -5      1    -18     -3     -4     -2     20     -2     -4     -7     84     37     -6
crew beside                    |     -6     13      5     -6     -9     -4     -6     -3    -12      6     -4     -4     69    -10      .
delegation                     |      5     43      2      6     -2    -10     -4     -3    -11    -12    -17     11     -7     12    -12
delegation beside              |      9     -1     -9      2     -5     -3     13     -2     -5     -2     -3     -8     15      4     -4
dialogue                       |    -16      3    -27     -7    -32     -7    248     -6     -5     -9      3    -18     -5    -17     -6
dialogue beside                |     -1     -2      4      1      2      3     28     -1     -1      3     -1     -1     -1     -1     -1
edition                        |      4     -4    -26     -7    -24     -6    149     12    -11     -8     -3      6      3     21     -6
edition beside                 |     -3     -7      1     -1      .      .     39     -1     -2     -3     -5     12     -1      3     -2
exercise                       |     -8    -15    -17     -9      1     -7     -5      .    -16     -9     -1     -9    -31    267      9
exercise beside                |    -11      8     10     -1     11      .      5     -1     -7     -6     -7     -8     -1     53      3
framed                         |      1      4     12      3      8      1     17     -5     -6     -6      .    -11     -8     -3     -4
gathering                      |     -6     -8    -22     -6    -55     -7     16    196     -2     -4     -5      3     -3     -6      9
gathering beside               |     -1      2      2     -1     15     -2      6     35     -1     -2    -13     -2     -1     -5     -1
gave                           |    -13    -25    -33    -11    -38     -1    -12     -7    -16    231      2     30    -18    -25     37
gave beside                    |     -7    -21      7      6     -3     -2      4     -6      3     55     -8     10     -4     -1     -3
goods                          |    -26      8    -21    -12    -20     11    -11    -11    -22    142     -7    -18     33     -2     56
goods beside                   |    -14     13    -16      4    -17      5      .     -5    -11     59     -8      8      5      7     -1
guestFirst                     |     13     56    -35     13      2    -45    -13    -24     45      8    -25     19    -19      1      5
honours                        |     -2     -9    -10      1     -6     -2     -3     -2     -5    -10     -3    159     -2     -4     -3
honours beside                 |     -1     -4     -3      2     -4     -1     -2     -1     -1     -9     -1     48      3      7     -1
hostFirst                      |     -9    -30     60    -23     45     -7     10      9    -24    -10     20     25    -25    -13    -28
inAmerica                      |     22     14     -5    -13     31    -11     23     -9    -14      5     -5     36    -43    -13    -19
inThirdCountry                 |     -3     12    -14     -4     -2     -6     -8     77     -4     -9    -16     -8     -8     -5     -2
inVietnam                      |    -28     -8     31     -2      5    -44    -13    -88     15     14      8      7     58     38      8
keepsakes                      |     -4      1     -7     -6      6     -3     -3     -3     -6    137      7     -6     -3     -3     -7
keepsakes beside               |     -2     -3      5      2     -3     -3      6     -2     -2     42     -2      .     -2     -5     -2
legacy                         |     -6     12    -16     -9      .     -5     -5     -3     -7    -13     23     29     -7    -14     21
legacy beside                  |     -5      8     -2      .     -8      2     -1      3      .     -2      4      6     -4     -3      1
looked                         |     -9    227     -5      1    -10    -10    -12     -7     -9    -11     -5    -18     -3    -18    -10
looked beside                  |     -6     77     -2    -13     -4     -4     -7     -2     -7     -3     10    -11      3     -5      4
many                           |      2      4      6      4      .     -6    -11     -1     -7     -4      2     23     -1    -11      .
meal                           |     -2     -5    110    -11     18     -2     -3     -2     -2     -6     -2      9      1      .     -2
meal beside                    |     -1      1     31      .      3     -1     -1      .      .     -1      .     -1      3      .      .
medical                        |     -9    -11     -5    -17     -1     -7      1     -5    -14     -1      9     -1      .    171    -11
medical beside                 |     -4     -5     -6     -2     -6      1     -5     -2     -5     -1      3      3      2     63     -4
met                            |    -20     -6    -31      6    154     10     19     42     10    -28      6    -26    -17     -3    -17
met beside                     |    -10     26     -6    -17     58     10     -7      3      5    -12    -19     -8     -4      8      4
mines                          |     -4     14     -4     -5     -1     -3     -4      1     -7      4     -1      2     -1    111      .
mines beside                   |     -2     13      6      1      2     -2      1     -1     -1      .     -3     -6     -2     26     -1
ministers                      |     23     -4     -7     -9      9     39     -9      2     -4     -7     -1    -12     -5     -7     -9
ministry                       |      8     -4     18     22     42      6      2    -10    -26    -20     18     -4    -17    -39      4
ministry beside                |      2     19     -5      .    -12     -6      2      .      .     22      5     -3     -7     -7    -11
missing                        |     -8    -12      3     -9      4     -7    -14     -6    -14     25      3     22    -14     27     -1
missing beside                 |     -2      1     -3     -2     10      4     -3      1     -5     10     -5      8     -4     -7     -5
nobodyNamed                    |    -15    -12    -15    -11    -10    -12      6     -7    -24     12     -9    -12     47     37     25
nowhere                        |    -18     -7     -5      7      1     60    -11      4     -7     -9     -5    -14    -11      .     16
official                       |    167     -9    -11     -4     21     -8      3      .     -7     -6     -5    -14     -4    -17     -7
official beside                |     49      4      2     -5     -6      1     -5      4     -6     -1      2      .      2     -9     -4
opened                         |      6    -33    -19    -13    -42     -5     14     -1     -7    -31    -13    207      9     43    -15
opened beside                  |     -3     -3     -9     -4      4     -2     11     -4     -4      1      .     49     -1      2     -6
palace                         |      .     -3    102      6      2     -4     -5     -3     -2     -4     -3     -2    -10     -4     29
palace beside                  |     -1     -3     30      .      .     -1     -1      .     -1     -1      .     -1      3      .      6
paper                          |     -6    -13    -18     -2    -20     -9      5      1     -7    -11    217    -12     -4    -21      .
paper beside                   |     -2     -4     -3     -1      2     -1      .     -1     -4      6     41     -2     -1     -3      3
phone                          |     -6     -3    -14     -4    -32    400     -4     -4     -5     -8      1     -8     -4     -3     -6
phone beside                   |     -2     -3     -2     -1     -5    115     -1     -1     -1     -2     -1     -1     -5     -1     -1
port                           |      6      .    -21     -9    -10     -7    -10     -4    -11     -2     -7     -7    180      .      3
port beside                    |     -1      6     -5     -4     -4     -1     -2     -2     -5     -8      3      7     50     -4     -1
received                       |     30    -29    280     -2    -18    -17     -2     -2    -26    -23    -37    -37      2    -24      7
received beside                |     15      9     32     -5      6     -6      .     -5      6     -6    -14    -23     19      8     -7
remains                        |     -5    -19     -5    -11    -13     -3     -5     -2     -9    251     -7     -6     -9      .     -6
remains beside                 |     -2     -6     -3      2      9      3      3     -1     -1     45     -1      .     -1     -1     -1
remote                         |     -3     -4    -10     -4     15     26      7     -5     -2     -1     -3     -7     -2     -4     -3
remote beside                  |     -1     -1     -3     -1      6      2      6     -1      .     -1     -1     -2      .     -1      .
resident                       |    -26    -17     25     39    -35    -23    -34    -18      3     57     14     69      4    -64      6
school                         |    -16     36     17    -10    -31    -12    -14     -6     63      1     15      .     -9     -9    -24
school beside                  |     -3    -10      1     -2     -5     -3      5     -2     29      1     -6      9     -5     -5     -5
seminar                        |     -9    -10    -10     -5      1     -1    136      3     -9     -7     -4      9     -3     20    -11
seminar beside                 |     -4     -3     10     -6     -1     -1     28     -1      2      1     13      .     -5     -3     -2
seniorGuest                    |     85      .    -10     -3     -6     42    -26      .     19    -34    -11    -25    -27    -28     23
ship                           |    -23    -34    -15    -22    -18     17    -16     -9     -7     -6    -14     -9    234     35    -13
ship beside                    |    -10     19      3     -7      3     -1     -9     -4      9     -6     -7    -10     44     16     -9
sideline                       |     -2      3     -3     -2    -29     -2     -3    244     -2     -2     -1      2     -1     -1     -1
sideline beside                |      .      .      .      .      .      .      .     60      .      2      .     -2      .      .      .
signed                         |     -5    -16    -12     -8    -18     -9    -11      3    -10      6    284    -13     -6    -20    -13
signed beside                  |     -2     -2     -9     -4     -4     -3      5     -1     -3     20     61     -3     -3     -4     -3
site                           |     -3    109     -7     -7     -4     -3      .     -2     -6      2     -4     12      6     14     -7
site beside                    |     -2     34     -1     -3     -6     -2     -2     -1      9      6     -2      .      .      2     -2
someDays                       |     93     17    -44    -16    -42    -12     25     -9    -36    -29    -13    -32     36     82    -18
speech                         |      5    -19    -15    -10    -17     -4     -9      1    243    -15     -4    -15      4    -13     19
speech beside                  |     -4    -12    -10     -7      7     -5     18      1     60     -6     13     -7     -4      4     -1
talks                          |     -4     -2    -28    -19    141     30     33     29     15    -15    -17    -26    -18    -21      4
talks beside                   |     -7     23      8    -11     44      7      6     -4      .     -9      2    -10     -1    -12     -7
toldAnnounced                  |     41      9    -14     -6      3     -6      2     -3    -16     -7      2      5     31    -27    -13
toldGuestFirst                 |    -11    -20    -11    112     -6     -4     -6     -2     -5    -11     -4    -15     -5     -7     -4
toldMutual                     |    -16    -24    -30      3    180    -17    -14     62    -12    -30    -19    -38    -11    -24    -10
tribute                        |     -5     -9     -9     -9    -27     -2     -8     -3     -7     -8     -5    207      .     -9     -6
tribute beside                 |     -3      7      6      2     -6      3      1     -2     -2     -9     -3     37     -1      3     -3
turnover                       |      7     -2      .    177    -21     -1     -1      2     -1     -3     -1     -3     -1     -1     -1
turnover beside                |      .     -2     -3     47     -1      .     -1      .     -1      1     -1     10     -1     -1     -1
vesselGiven                    |      .     -1      .      .      .      .      .      .      .    312      .      .     -5     -3      .
vietnameseHead                 |     -5    -11     28      9      1     -9    -11     -3      7     -6     -5    -13     -4     -7     29
vietnameseOnly                 |      9     19    -16     -5     -9     -5     -6     -6      1      .     -8     15     -8     12      8
visit                          |    165    154     14     19    -24      6    -10    -13    -27    -20     -8    -30     36    -29    -32
visit beside                   |     18     51      7     -7     12     10    -18     -3      .      6    -12     11     15    -19    -13
word of agreement              |     -2     -7     -7     -4      .     -3     -6      2     -4     -1    102     -4     -2     -7     -5
word of agreement beside       |      .     -1     -1      .      3      .      2      .      .      6     10     -1      .     -1      .
word of announcement           |     -2     -7     -7     -3      1     -3     -2     -1     -3    -18     -3     -5     -6     -7    116
word of announcement beside    |     15     -2     -5     -1      7     -1      5      2     -2     -5    -10     -2     -2     -4     20
word of ceremony               |     -6    -16    -17     -9     -2     -5     -7     -5     -8    -13     -6    156     -7     -1     -4
word of ceremony beside        |     15      .     -2     -1    -10     -2     -3      3     -4     -7     -2     33      .     -1     -2
word of courtesy-call          |     -5    -10     -6    104     -3     -2     -3     -1     -2     -5     -2     -7     -2     -3     -2
word of courtesy-call beside   |     -1     -1      .     15      .      .      .      .     -1      .      .      .      5      .      .
word of dialogue               |     -5    -12    -18     -5    -13     -4    134     -4      4     -7     -5     -2     -5     -1     -7
word of dialogue beside        |      .     -2      3      .     -2      .     13      3      .      1      .      2      .      .     -1
word of exercise               |     -3    -10     -7     -3      4     -2     -4     -2     -4     -8      .     -2    -20    116     -3
word of exercise beside        |     -2     -5     -2     -2     -3     -1     -2      .     -1     -2      .      9      6     21     -1
word of handover               |     -4    -19    -14     -5     -6     -4     -5     -3     -7    160    -11     -6     -8    -13     -6
word of handover beside        |     -1     -1      .      .      .      .      .      .     -2     21     -5     -1      1     -1      6
word of official-visit         |     95     59    -16     -1     -5      .    -12     -3     -9    -13     -5    -11    -11    -11     -8
word of official-visit beside  |     26      .      6      .     -1     -2     -2     -1     -2     -2     -1     -4      .     -2     -1
word of phone-call             |     -3     -5     -4     -3    -12    149     -2     -2     -2     -3     -2     -4     -4     -2     -2
word of phone-call beside      |      .      .      .      .      1     30      .      .      .      .      .      .      .      .      .
word of port-call              |     -8    -15     -2     -5     -1     -1     -6     -2    -12      1     -4     -8    145    -24     -7
word of port-call beside       |     -1      2     -1      1      3      .      .     -1      .      .      .     -2     14      3     -1
word of reception              |    -16    -17    157     -6     24     -8    -12      1     -5    -18     -9    -18     -6    -10     -7
word of reception beside       |     -3     11     18      1      3     -2      1     -1     -2     -4     -1     -1     -1     -4     -1
word of sideline-meeting       |      .      .     -1      .    -11      .     -1    116      .      .      .     -1      .      .      .
word of sideline-meeting beside|      .      .      .      .      .      .      .     30      .      .      .      .      .      .      .
word of speech                 |     -3     -5     -7     -4    -10     -4     -5     -2    123     -9     -3     -8     -9    -12      6
word of speech beside          |      3     -3    -10     -2     -4      6      8      3     10      .      3     -2      7     -3     -2
word of talks                  |     -5     -7     -7      9     99     -4      .     19     -5    -10     -7    -14     -5     -9     -3
word of talks beside           |      1     10     -4     -8     39     -3     -1      7     -2     -1    -10     -9      3     -5     -2
word of working-visit          |      6    150    -11     -7     -4     -5     -4     -4     -6     -9     -5    -10    -23    -10     -8
word of working-visit beside   |     -2     29     -2     -3     -4      .     -6     -1     -2      2     -2      .      8      1     -2
worth                          |     -4     -3     -5     -6    -11     -4     -4     -2     -5     68     -4      7    -13     -8     94
worth beside                   |     -1     -5     -6      .     -1     -1     -2     -1     -2     42      7     -2     -1     -1      3
`;
