/**
 * The worth of the features of a frame for each kind, in hundredths: a line for each feature, the kinds in the order
 * of the vocabulary: official-visit, working-visit, reception, courtesy-call, talks, phone-call,
 * dialogue, sideline-meeting, speech, handover, agreement, ceremony, port-call, exercise, announcement.
 * `words/import-reasons/kinds-en.ts` says what each is; written by `npm run fit`, not by hand.
 */
export const table = `
bias                           |    -27      3      6    -14     18     -1      2     -4    -12     -3    -20     28    -15     36      2
agreed                         |     -8      4      2      3     36     24    -12     -2     43    -34    -13      .     -3    -38     -2
agreed beside                  |    -17      3     18     -1     -4      4     21     -8      5     -5     -2    -15      7      5    -12
americanHead                   |     15     -5      2     -1      2     -4     -7     -2      6     -2     -3     -2     -4     -5     12
americansOnly                  |      5      .    -14    -11    -44    -19    -15    -14     61    -28      .    -12     24     49     18
announced                      |      6    -10    -27    -14     -8      8     -3    -10     -2    -51      8    -18    -15    -29    265
announced beside               |     -3    -10     -4     -3     19      5      .      3     21     -2    -15     -9      2     -3     29
atGathering                    |     -1     -1     -4     -1    -23     -1      2    236     -1     -1     -1     -2      .     -1     -1
audience                       |     -9     -5      1     -6    -33      .    -10      3    180    -13      .      4      6    -14     -3
audience beside                |     -3     -1      3     -2      4     -2     -1     -2     40      3      1     -3     -1      1     -5
base                           |    -19    108    -20     20    -24    -21    -28    -12     -7     17      2     30     10     51     -8
base beside                    |     -3     57     -3     -8    -22     -3    -15     -5    -14     21     -9      5     17     14     -3
bothNamed                      |    -29      2     54     13     79     36     17     23    -51     12     -2     31    -72    -61    -52
bothUntold                     |    -16     -1    -19      3    106      5    -12     10     -6     -3     16     18     -7      6      .
called agreement               |     -1     -3      .      .      .      .      .      .     -1      .    158     -1      .     -1      .
called ceremony                |    -11     -8    -12     -3     18     -4     -6     -2     -4     19     -6    163     -3      7      3
called courtesy-call           |      .      .      .    152      .      .      .      .      .      .      .      .      .     -1      .
called dialogue                |     -1     -2     -2     -1     -2     -1    161      .      6     -1     -2     -3     -5      5     -2
called exercise                |      .     -3     -2     -1     -4     -1     -1      .     -1     -4     -1     20      3    145     -1
called handover                |      .      .     -1      .     -1      .      .      .      .    162     -7     -1      .     -1      .
called phone-call              |     -1     -1      .     -2     -2    159     -1      .      .      .      .      .      .      .     -1
called reception               |     -3     -5    164      3      2     -1     -1     -1     -1     -3     -1      2     -1     -3     -1
called speech                  |      .      .      .      .     -2      .      .      .    152      .      .      .      .      .      .
called talks                   |     -2      .     -6     -2    138      9      7     20     11     -2     -2     -7     -5     -5     -3
called working-visit           |     -1    145      .      .      .      .      .      .      .      .      .      .      .     -1      8
calledAshore                   |     -1      7      .    299      5     -1     -1      .     -1     -2     -1     -4     -2      2     -1
calledOfficial                 |     80    -16    -33     -2     19     -2     -4      .     -6     -4     -4     -4      3    -19     -6
ceremony                       |     -1    -28    -23    -13     14     -6    -12     -4    -11     66      1    139    -19     -3     -1
ceremony beside                |     -3     -6     -9     -6     -5      1      1     -2     -3     23     -2     32      5      6     -3
chaired                        |     16     16    -11     -6      .     -5    128     -8     -5    -10    -11     -3    -13      4      7
chaired beside                 |    -11      .     -3     -4    -11     -3     72     -2     -7     -2     -5     -2     -1     15     -6
closed                         |     -2     14    -13    -21     -5     -7     14     -5     -8    -17     -5     29     -7     38     -5
closed beside                  |      1     -8     -7      2     -6     -2      1      3      6     -4     -2      6     -3      3     11
comingOrGoing                  |     -1     -4      5    297    -11      .     -1      .      .      3     -1      8      2      4      .
command                        |      .      .      .      .     -1      .      .      .      .     -2      .    204      .      .      .
commandsShip                   |     -3     -4     -1     -2     -7     -1      .     -1     -3     -5      2     -4     31     -3     -2
course                         |    -10      3    -14     -9     -3     -9    -16     -4     -8    -10      1     36    -24    170     -3
course beside                  |    -12     11      2     -4      1      2     -3      2      1     -5     -4      4      1     38     -5
courtesy                       |    -10    -23     -5    285    -13      2     -9     -5     -8    -11     -8    -26     -5     -7     -7
courtesy beside                |     -2     -2      1     41     -2      .     -1     -1     -1      2     -1      7     10     -6     -1
crew                           |     -6     27     -6      .    -23     -4     -5     -3     20     -4     -6     -7     82     39     -6
crew beside                    |     -6     -7      8     -4     -7     -3     -5     -2     -8     11     -4      .     66    -10      3
delegation                     |      3     54     -1      7     -3    -12     -6     -4     -8    -13    -18     13     -7      7    -12
delegation beside              |      9      .     -9      3     -6     -4     13     -2     -6     -2     -3    -12     18      5     -4
dialogue                       |    -15      5    -27     -7    -31     -7    250     -7     -5    -10      5    -20     -6    -18     -6
dialogue beside                |     -1     -1      4     -1      3      4     28     -1     -2      3     -1     -2     -1     -2     -1
edition                        |      1     -5    -26     -7    -22     -7    151     12    -12     -8     -3      8      .     24     -6
edition beside                 |     -3     -6      .     -3      1      .     36     -1     -2     -5     -5     16      .      4     -2
exercise                       |     -9    -14    -16     -9      8     -8     -6     -1    -18     -2     -4    -17    -28    261     12
exercise beside                |    -11      7      7      1     -2      .      4      .     -6     -5     -6     -4     -1     56      5
framed                         |      3     11     10      1      4      2     14     -5     -6     -7      .    -11     -9     -3     -4
gathering                      |     -6     -9    -27     -6    -53     -8     20    197     -3     -5     -5      3     -3     -6     10
gathering beside               |     -1      3      1     -1     14     -1      4     35     -1     -1    -13     -2     -1     -5     -1
gave                           |    -14    -19    -35    -13    -38     -2    -13     -8    -17    236     -2     22    -16    -23     41
gave beside                    |     -8    -16      6     10     -1     -2      5     -6      5     43     -7      6     -3     -1      .
goods                          |    -26     11    -21    -10    -17     12    -11    -11    -24    144     -7    -22     33     -3     53
goods beside                   |    -12      1    -18      9    -15      9      3     -3    -10     46     -5     10      8      4      3
guestFirst                     |     16     48    -36     17      7    -45    -10    -24     42     10    -26     11    -15      4      2
honours                        |     -2     -9    -10      1     -7     -2     -3     -2     -4    -11     -2    158     -2     -2     -3
honours beside                 |     -1     -3     -3      .     -3     -1     -2      .     -1     -4     -1     37      4      8     -1
hostFirst                      |     -9    -29     60    -21     40     -7      6     10    -23    -10     23     27    -32     -8    -28
inAmerica                      |     24      7     -6    -13     32     -9     24     -9    -13      5     -3     32    -42    -10    -18
inThirdCountry                 |     -4     14    -15      3     -2     -7     -9     80     -5    -10    -17    -10    -10     -6     -3
inVietnam                      |    -27    -10     31     -4      4    -45    -13    -90     14     16     10     10     59     37      7
keepsakes                      |     -4      6     -4     -6      2     -4     -3     -3     -6    138      6     -6     -5     -2     -7
keepsakes beside               |     -1     -2      5      4      1     -1      6     -1     -2     29     -2      1     -2     -5     -1
legacy                         |     -7     12    -16     -9      4     -5     -5     -3     -7    -15     19     29     -7    -14     24
legacy beside                  |     -6     12     -2      .     -7      .     -1      3      .     -7      7      5     -4     -3      4
looked                         |     -9    223     -6      2    -13    -11    -12     -7     -6     -8     -3    -15     -5    -20     -9
looked beside                  |     -6     78      .    -15     -3     -4     -8     -2     -7     -1     10    -12     -1     -6      7
many                           |      2      4      2      5     -4     -6    -14     -1     -7     -5      4     27     -1     -9      1
meal                           |     -2     -5    113    -12     12     -2     -3     -2     -2     -6     -2     11      1      .     -1
meal beside                    |     -1      2     31     -1      1      .     -1      .      .     -1     -1     -1      3      .      .
medical                        |    -10    -14     -4    -19      2     -7      1     -6    -14     -1     10      4     -2    170    -11
medical beside                 |     -4     -4    -11     -2    -12      2     -5     -2      3      .      5      6     -2     60     -4
met                            |    -18     -9    -30     -2    154     10     21     43     15    -29      6    -22    -16     -8    -16
met beside                     |    -13     22     -7    -17     60      7     -5      4      4     -6    -21    -11     -5     17      2
mines                          |     -4     15      .     -5      3     -4     -4      1     -8      6     -4      .     -1    113     -8
mines beside                   |      .      9      4      1      5     -1      2     -1     -1     -3     -2     -5     -2     25     -1
ministers                      |     27     -2     -8     -9      9     42    -10      2     -4     -7     -3    -13     -7     -7    -10
ministry                       |      4     -6     16     23     39      6      3    -11    -24    -20     21     -1    -20    -38      7
ministry beside                |      1     33     -6      1    -11     -5      2      .    -10     21      6     -4     -9     -9    -10
missing                        |     -9     -9      1     -9     11     -9    -16     -7    -16     34      4     14    -17     27      .
missing beside                 |     -2     -6      .     -2      5      5     -2      1     -4     14     -5      9     -2     -8     -4
nobodyNamed                    |    -15    -11    -16    -11     -9    -13      6     -7    -24     11    -10    -10     50     31     28
nowhere                        |    -19     -8     -5      1      .     63     -9      6     -6    -12     -8    -10    -11      .     18
official                       |    166     -9     -7     -4     26     -9      1      .     -8     -5     -5    -14     -4    -21     -7
official beside                |     51      4      2     -4     -3      1     -5      5     -6     -4      1      1     -1     -9     -5
opened                         |      7    -33    -20    -13    -40     -6     10     -1     -7    -27    -13    202     10     47    -15
opened beside                  |     -2     -2     -9     -4     -2     -3     11     -4     -4      1      .     54     -1      1     -5
palace                         |      1     -3    103      6      2     -4     -5     -3     -3     -5     -4     -2    -10     -4     31
palace beside                  |      .     -3     30      .      2      .      .      .      .     -1      .     -1      4      .      .
paper                          |     -7    -15    -18     -1    -19     -9      5      1     -8     -8    219    -13     -5    -23      1
paper beside                   |     -1     -3     -4     -1      1     -1      .     -1     -4      5     42     -4     -2     -3      6
phone                          |     -6     -2    -14     -4    -31    399     -4     -4     -6     -8      1     -8     -4     -3     -6
phone beside                   |     -2     -4     -2     -1     -5    117     -1     -1     -1     -2     -1     -1     -6     -1     -1
port                           |      8     16    -23    -10    -10     -7    -11     -5    -12     -1     -9     -6    183     -3    -11
port beside                    |     -1     -8     -4     -4     -2      .     -1     -2     -3     -4      4     12     53     -5     -4
received                       |     26    -36    280      .    -11    -19      .     -3    -29    -22    -37    -37      3    -25     11
received beside                |     14     13     30     -4      4     -6     -1     -5      9     -4    -13    -17     10      8     -7
remains                        |     -5    -24     -4    -10    -15     -3     -5     -2     -8    249     -7     -3     -9      2     -6
remains beside                 |     -1     -3     -5     -1      5      4      4     -1     -1     46     -1      2     -1     -1     -1
remote                         |     -3     -5    -12     -5     16     33      8     -6     -3     -2     -4     -9     -2     -5     -3
remote beside                  |      .     -1      .      .     -4      .      7     -1      .      .      .      .      .      .      .
resident                       |    -24    -13     22     35    -32    -22    -36    -18     10     56      8     67      2    -60      4
school                         |    -18     43     19    -10    -29    -14    -14     -7     65     -2     17     -7    -12     -8    -24
school beside                  |     -3     -9      4     -1     -7     -3      5     -3     19      2     -6      9     -5      .     -4
seminar                        |    -10     -9    -13     -4     -2     -5    139      3     -9     -7     -4     14     -3     22    -11
seminar beside                 |     -4      .      8     -6      .     -1     28     -1      2      2     14      .     -5     -4     -2
seniorGuest                    |     81     -1    -14      1     -1     43    -27      .     24    -32    -11    -23    -23    -27     10
ship                           |    -25    -34    -14    -23    -16     18    -17    -10     -5     -6    -14     -7    226     37    -11
ship beside                    |    -10     15      5     -6      1      .    -10     -4      5     -8     -8     -8     46     19     -8
sideline                       |     -2      4     -2     -2    -29     -2     -3    246     -3     -2     -1     -1     -1     -1     -1
sideline beside                |      .      .      .      .      .      .      .     60      .      2      .     -2      .      .      .
signed                         |     -5     -7    -10     -8    -15    -10    -12      3    -11      2    282    -14    -10    -22    -13
signed beside                  |     -2     -4     -8     -2      1     -2      5      .     -2     13     59     -6     -2     -4     -2
site                           |     -4    114     -7     -8     -7     -3      .     -3     -6      4     -4     15      5     12     -7
site beside                    |     -1     37     -3     -3     -6     -2     -2     -1     12      4     -4      1      .      .     -3
someDays                       |     91     15    -45    -16    -41    -13     26     -9    -34    -30    -13    -32     36     84    -19
speech                         |      7    -17    -17    -10    -22     -4    -10      .    252    -15     -4    -15      4    -19     22
speech beside                  |     -5    -12    -12     -6      7     -5     14      1     58     -8     15     -6     -1      5      1
talks                          |     -8     -3    -27    -19    143     33     32     28     14    -14    -20    -27    -19    -21      7
talks beside                   |     -8     34      7    -12     45      7      5     -5      1    -10      2    -12     -2    -14     -7
toldAnnounced                  |     33      .    -13     -4      8     -6      1     -3    -15     -5      3      9     31    -24    -15
toldGuestFirst                 |    -11    -21    -11    110     -6     -4     -5     -2     -5    -10     -4    -14     -5     -8     -4
toldMutual                     |    -20    -21    -31     -6    184    -17    -13     65     -4    -30    -18    -38    -11    -25    -16
tribute                        |     -4     -8    -11    -10    -28     -2     -9     -3     -7     -9     -5    212      1     -9     -6
tribute beside                 |     -4     11     10      .     -4      4      1     -2     -2     -8     -3     38     -1     -6     -2
turnover                       |      8     -2      .    167    -12     -1     -2      3     -1     -4     -1     -3     -1     -1     -1
turnover beside                |      .     -2     -2     47     -1      .     -1      .     -1      1     -1      9     -1     -1     -1
vesselGiven                    |      .     -1      .      .      .      .      .      .      .    313      .      .     -6     -3      .
vietnameseHead                 |     -5    -15     26     10      6     -8    -12     -4      9     -6     -5    -13     -4     -7     26
vietnameseOnly                 |     12     12    -17     -5     -7     -5     -6     -6      2      1     -8     18    -17     17      9
visit                          |    168    158     16     17    -23     11    -12    -15    -31    -28     -7    -34     43    -29    -34
visit beside                   |     21     41      7     -5     13      6    -17     -2      4      8    -14     14     12    -18    -11
word of agreement              |     -2     -7     -6     -3      1     -4     -6      2     -4     -3    100     -4     -2     -7     -5
word of agreement beside       |      .     -1     -1     -1      2      .      2      .      .      8     10     -1      .     -1     -1
word of announcement           |     -2     -7     -7     -2      1     -3     -2     -1     -3    -19     -3     -4     -3     -7    114
word of announcement beside    |     18     -2     -5     -1      6     -1      6      2     -2     -4    -10     -3     -2     -5     20
word of ceremony               |     -6    -15    -18     -9      .     -6     -8     -5     -7     -8     -6    147     -7     -1     -2
word of ceremony beside        |     16     -1     -4     -2     -9     -2     -3      3     -4     -7     -2     34      .     -1     -2
word of courtesy-call          |     -5    -10     -6    104     -3     -2     -3     -1     -2     -4     -2     -7     -2     -3     -2
word of courtesy-call beside   |     -1     -1      .     15      .      .      .      .     -1      .      .      .      5     -1      .
word of dialogue               |     -6    -12    -18     -5    -13     -5    136     -5      4     -8     -5     -1     -6     -1     -7
word of dialogue beside        |      .     -2      .      .     -2      .     14      3      .      1      .      3      .     -1     -1
word of exercise               |     -3    -10     -7     -3      6     -3     -4     -2     -4     -8      .     -3    -19    113     -4
word of exercise beside        |     -2     -5     -3     -1     -3     -1     -2     -1     -2     -3      .     12      6     20     -1
word of handover               |     -3    -16    -14     -4     -6     -3     -4     -2     -6    151    -11     -4     -7    -13     -7
word of handover beside        |     -1     -1      .      .      .      .      .      .     -3     21     -5     -1      1     -2      7
word of official-visit         |     99     56    -13     -1     -6     -1    -13     -4     -9     -8     -6    -12    -11    -12     -9
word of official-visit beside  |     24     -1      6     -1      2     -1     -2     -1     -3     -2     -1     -3      .     -2     -1
word of phone-call             |     -3     -5     -4     -3    -13    152     -2     -2     -3     -3     -2     -4     -4     -2     -3
word of phone-call beside      |      .      .      .      .      1     30      .      .      .      .      .      .      .      .      .
word of port-call              |     -9    -14     -4     -5     -1     -2     -6     -2    -13      2     -4     -8    142    -23     -6
word of port-call beside       |     -1      1     -1      1      3      .      .     -1      .      .      .     -1     14      1     -1
word of reception              |    -17    -17    156     -5     23     -8    -12      2     -5    -17     -9    -18     -6    -10     -7
word of reception beside       |     -4      4     18      2      3     -2      3     -1     -1     -2     -1      1     -2     -4     -1
word of sideline-meeting       |      .      .     -2      .    -10      .     -1    117      .      .      .     -2      .      .      .
word of sideline-meeting beside|      .      .      .      .      .      .      .     30      .      .      .      .      .      .      .
word of speech                 |     -3     -1     -4     -3     -6     -4     -4     -2    106     -9     -3     -6     -9     -9      9
word of speech beside          |      3     -2    -10     -2     -4      6      6      2     10      .      4     -1      8     -3     -2
word of talks                  |     -8     -5     -7      2    102     -4      1     20      1    -10     -7    -14     -5    -10     -6
word of talks beside           |      .     10     -5     -9     42     -2     -1      7     -3      2    -11    -11      3     -6     -2
word of working-visit          |      4    135     -8     -5     -4     -5     -7     -3     -2     -7     -4     -7    -22     -7     -8
word of working-visit beside   |     -2     28      .      .     -4     -1     -6     -1     -2      3     -2     -4      8      1     -2
worth                          |     -3     -3     -5     -6    -10     -4     -3     -2     -7     71     -4      6     -7     -7     86
worth beside                   |     -1     -7     -6      .      .     -1     -2     -1     -2     42      9     -3     -2     -1      5
`;
