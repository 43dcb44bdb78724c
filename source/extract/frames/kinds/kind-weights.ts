/**
 * The worth of the features of a frame for each kind, in hundredths: a line for each feature, the kinds in the order
 * of the vocabulary: official-visit, working-visit, reception, courtesy-call, talks, phone-call,
 * dialogue, sideline-meeting, speech, handover, agreement, ceremony, port-call, exercise, announcement.
 * `words/import-reasons/kinds-en.ts` says what each is; written by `npm run fit`, not by hand.
 */
export const table = `
bias                           |    -22      9      2    -21     12      1      3     -8    -12     -1    -19     29    -15     40      2
agreed                         |     -7      5      4      3     30     27    -12     -3     41    -37    -15      2     -3    -34      1
agreed beside                  |    -16      4     16      3     -2      4     18     -9      6     -6     -2    -14      5      5    -12
americanHead                   |     17     -4      1     -1      1     -4     -6     -2      2     -2     -3     -2     -3     -5     10
americansOnly                  |     10     10    -20    -19    -38    -17    -16    -13     56    -29      2    -11     23     52     12
announced                      |      3    -27    -25    -15      2      7     -3    -12      9    -51      3    -11    -16    -27    264
announced beside               |     -4     -7     -2     -2     21      7      2      5      4      .    -16     -5      2     -2     28
atGathering                    |     -1     -1     -4     -1    -24     -1      3    235     -1     -1     -1     -2      .     -1      .
audience                       |     -9     -6      2     -6    -33      .    -11      3    179    -11      1      2      8    -16     -3
audience beside                |     -1     -2     -4     -1      7     -2     -2     -1     41      3     -2     -2      .      .     -4
base                           |    -21    103    -13     22    -25    -21    -29    -12     -5     16      3     27     13     55    -12
base beside                    |     -3     56     -3     -7    -19     -5     -9     -4    -14     24     -9     -1     17     10     -3
bothNamed                      |    -28     -2     55     14     67     38     19     19    -44     12     -2     32    -70    -60    -49
called agreement               |     -1     -3      .      .      .      .      .      .     -1      .    158     -1      .     -1      .
called ceremony                |    -12     -8    -14     -3     17     -4     -6     -2     -5     18     -6    169     -3      6      3
called courtesy-call           |      .      .      .    152      .      .      .      .      .      .      .      .      .     -1      .
called dialogue                |     -1     -1     -1     -1     -1     -1    162      .      6     -1     -2     -3     -5      2     -2
called exercise                |      .     -2     -1     -1     -4      .     -2      .     -1     -5     -1     23      3    142     -1
called handover                |      .      .     -1      .     -1      .     -1      .      .    163     -8     -1      .     -1      .
called phone-call              |     -1     -1      .     -2     -2    160     -1      .      .      .      .      .      .      .     -1
called reception               |     -4     -5    162      5      5     -1     -2     -1     -1     -3     -1      2     -1     -4     -1
called speech                  |      .      .      .      .     -2      .      .      .    152      .      .      .      .      .      .
called talks                   |     -3     -1     -6     -2    146     11      6     19      9     -3     -3     -7     -5     -4     -8
called working-visit           |     -1    145      .      .      .      .      .      .      .      .      .     -1     -1     -1      9
calledAshore                   |     -1      8      .    299      5     -1     -1      .     -1     -2     -1     -4     -2      1     -1
calledOfficial                 |     78    -17    -30     -2     16     -2     -4      .     -6     -3     -4     -4      2    -18     -6
ceremony                       |      .    -28    -22    -13     14     -6    -12     -4    -11     63      1    142    -19     -4     -1
ceremony beside                |     -4     -6    -12     -6     -4      2      .     -2     -3     21     -2     38      5      5     -3
chaired                        |     16      8    -12     -1      2     -4    126     -8     -8    -11    -11     -2    -13      3     13
chaired beside                 |    -12     -1     -4     -6    -10     -3     82     -1     -7     -3     -4    -10      2     11     -6
closed                         |     -2     19    -10    -22     -1     -7     14     -5     -9    -20     -5     23     -6     37     -5
closed beside                  |     -2    -20     -5      2     -5     -2      1      3      7     -3     -2      3     -2      3     21
comingOrGoing                  |     -1     -4      4    297    -11      .     -1      .      .      3     -1      8      2      5      .
commandsShip                   |     -3      .     -1     -2     -7     -2     -1     -1     -4     -6      2     -5     32     -2     -3
course                         |    -10      3    -15    -10     -5    -10    -17     -4     -9    -10      1     38    -28    175     -1
course beside                  |    -13     12      .     -4      4      3      .      3      1     -9     -4      8      3     33     -5
courtesy                       |    -11    -23     -6    290    -17      2    -10     -6     -8    -10     -7    -25     -5     -7     -7
courtesy beside                |     -2     -2      1     41      .      .     -1     -1     -2      2     -1      7     11     -7     -2
crew                           |     -6     36     -6      1    -30     -4     -5     -3     23     -3     -7     -7     81     36     -7
crew beside                    |     -7     -4      9     -5     -9     -4     -6     -3     -8     10     -4     -2     68    -11      4
delegation                     |      1     60     -5      8      .    -12     -7     -4     -7    -15    -20     16     -8      4    -12
delegation beside              |      9      5     -9     -1     -5     -4     15     -3     -5     -3     -3    -10     17      1     -4
dialogue                       |    -15      6    -27     -7    -34     -7    246     -2     -5     -9      5    -19     -6    -18     -7
dialogue beside                |     -1     -2      5     -1      3      4     28     -2     -2      4     -1     -2     -1     -2     -1
edition                        |      .     -5    -26     -7    -19     -7    157     13    -12     -8     -3     -1      1     23     -6
edition beside                 |     -3     -4      1     -4      2     -2     36     -1     -3     -6     -5     16      .      4     -2
exercise                       |     -9     -7    -13     -8      .     -8     -5      .    -15     -4     -1    -20    -33    268      5
exercise beside                |    -12      8     12      1     -1     -2      3      1     -6     -6     -6    -12      3     55      7
framed                         |      3     11     13      2      9     -3     14     -5     -8     -7      1    -11     -9     -5     -4
gathering                      |     -6     -4    -26     -7    -54     -8     21    195     -2     -5     -5      2     -4     -7     10
gathering beside               |      .     -3      1     -1     16     -1      5     39     -1     -1    -14     -2     -1     -6     -1
gave                           |     -4    -11    -31    -13    -43     -3    -14     -8    -23    240     -2     14    -15    -23     36
gave beside                    |     -8    -15      1     11      7     -1      3     -5      5     39     -6     10     -1     -2     -5
goods                          |    -28      7    -21     -8    -12     14    -13    -11    -24    144     -9    -19     33     -8     55
goods beside                   |    -12      7    -18     11    -14      7      1     -3    -10     48     -8     10      9     10     -7
guestFirst                     |     18     46    -34     20      3    -44    -16    -27     43      8    -27     13    -16      9      4
honours                        |     -2     -8     -5      1     -7     -2     -3     -2     -4    -10     -3    153     -3     -1     -3
honours beside                 |     -1     -3     -2      .     -3     -1     -2      .     -1     -4     -1     37      2     10     -1
hostFirst                      |    -12    -27     60    -19     39     -9     12      9    -23    -11     25     28    -32    -11    -28
inAmerica                      |     25      6     -3     -9     30     -9     22     -9    -15      2     -3     31    -44     -6    -19
inThirdCountry                 |     -3     21    -14      3     -3     -7    -10     78     -5    -11    -17    -10    -11     -7     -3
inVietnam                      |    -29    -16     32     -3      .    -47     -9    -93     15     20     10     13     60     36      9
keepsakes                      |     -5      9     -5     -6      3     -4     -4     -3     -6    134      6     -6     -6     -2     -6
keepsakes beside               |     -2     -2      2      4      3     -1      5     -1     -2     29     -2      3     -2     -4     -1
legacy                         |     -5     19    -16    -10      .     -6     -5     -4     -8    -14     19     34     -9    -19     24
legacy beside                  |     -7     13     -3      .     -9      1     -2      3     -1     -7      7      7     -5     -3      3
looked                         |    -10    217     -4      2    -22    -13    -16     -9      1    -13     -4    -13     -6    -22     12
looked beside                  |     -7     89      .    -16     -6     -5     -9     -3     -7     -3     10    -12     -7      .      6
many                           |      2      3      2      7     -2     -7     -5     -1     -8     -5      5     18     -1     -7      2
meal                           |     -2     -5    112    -13     16     -2     -3     -2     -2     -7     -2     12      2     -1     -2
meal beside                    |     -1      3     32     -1     -1      .     -1      .      .     -1     -1     -1      2      .      .
medical                        |    -10    -18     -4    -20    -11     -8      3     -7    -14      8      9      7     -1    176    -11
medical beside                 |     -4     -6    -10     -2     -9      1      5     -2      4      2      5     -5      .     55     -4
met                            |    -20     -3    -31     -2    173      7     18     44      8    -24      7    -29    -18    -13    -18
met beside                     |     -6      9     -8    -17     61      7     -4      5      6    -14    -25    -12     -2     17     12
mines                          |     -5     16      .     -5      3     -4     -5      1     -8      6     -4      5     -1    113    -14
mines beside                   |      1     11      4      1      6     -1     -1     -1     -2     -3     -2     -6     -2     25     -1
ministers                      |     26     -4     -7     -9     17     40    -11      .      2     -9     -2    -15     -8     -8    -11
ministry                       |      6    -13     17     25     40      7      4    -11    -24    -22     25      3    -22    -41      7
ministry beside                |      1     33     -4      1    -11     -4     -1     -1    -10     21      7     -6     -9     -7    -10
missing                        |     -9     -8      .     -9     14     -9    -14     -7    -16     39      6     15    -16     30    -15
missing beside                 |     -2     -5      .     -4      5      6     -3      2     -4     15     -5     11     -1     -9     -4
nobodyNamed                    |    -15    -11    -14    -11    -10    -14      8     -7    -25     13    -11    -10     49     31     28
nowhere                        |    -14     -8    -14    -11      2     66     -8      5     -4     -9     -7    -11     -9      2     18
official                       |    169    -10     -8     -3     22    -10      2      1     -7     -4     -5    -15     -5    -20     -6
official beside                |     52      5      2     -4     -7      2     -5      5     -5     -4      2      1     -1    -11     -5
opened                         |      7    -28    -23    -13    -43     -5     10     -1     -7    -28    -13    205     10     46    -18
opened beside                  |     -3      .    -10     -4     -1     -3     24     -4     -4      .      .     48     -1     -5     -6
palace                         |      1     -3    103     11     -1     -5     -6     -4     -3     -6     -4     -2    -12     -5     35
palace beside                  |      .     -2     30      .      2      .      .      .      .     -1      .     -1      4     -1      .
paper                          |     -7    -15    -18     -1    -25     -9      5      1     -8    -10    221    -12     -5    -22      5
paper beside                   |     -1     -3     -3     -1     -1     -1     -3     -1     -4      6     43     -3     -2     -3      6
phone                          |     -6     -1    -13     -4    -33    401     -5     -4     -6     -8      2     -8     -5     -3     -6
phone beside                   |     -2     -4     -2     -1     -5    118     -1     -1     -1     -2     -1     -1     -6     -1     -1
port                           |      9      9    -21     -9    -11     -7    -11     -5    -12      3     -9    -10    183      1    -11
port beside                    |     -1     -9     -4     -4     -2     -3     -2     -2     -3     -3      4     10     60     -7     -4
received                       |     24    -37    281      2     -2    -20     -2     -1    -29    -20    -39    -39      3    -27      6
received beside                |     13     17     29     -4      1     -8      2     -5      8     -4    -15    -14      9      8     -8
remains                        |     -5    -22     -3    -11    -24     -3     -6     -2     -8    254     -8     -2     -9      1     -5
remains beside                 |     -1     -3     -4     -1      4      4      4     -1     -1     47     -1      1     -1     -2     -1
remote                         |     -3     -2    -11     -4     16     32      7     -8     -4     -2     -4     -8     -2     -5     -3
remote beside                  |      .     -2      .      .     -4      .      8     -1      .      .      .      .      .      .      .
resident                       |    -26     -6     23     37    -28    -22    -30    -19     11     54      8     59      2    -62      .
school                         |    -16     46     21    -11    -34    -14    -15     -8     67     -2     18     -5    -14     -7    -24
school beside                  |     -3     -9     -1     -1     -4     -3     14     -2     22      2     -6      2     -5     -2     -3
seminar                        |     -9    -14    -12     -4    -13     -4    149      4     -9     -7     -3      8     -1     26    -11
seminar beside                 |     -2      .      8     -8     -2     -1     28     -1      3      2     16     -1     -6     -5     -2
seniorGuest                    |     82      5    -19      7      5     43    -27     -1     14    -34    -14    -23    -24    -28     13
ship                           |    -26    -23    -13    -25    -16     19    -18    -11     -7    -12    -15     -9    224     40    -11
ship beside                    |    -10     16      6     -6      3     -4    -12     -3      7     -7     -9     -9     47     20     -8
sideline                       |     -2      6     -2     -2    -29     -3     -4    248     -4     -2     -1     -1     -1     -1     -1
sideline beside                |      .      .      .      .      .      .      .     60      .      3      .     -2      .      .      .
signed                         |     -5     -6    -10     -8    -17    -10    -13      1    -10      3    284    -14    -11    -22    -12
signed beside                  |     -1     -3     -7     -2     -3     -2      2      .     -2     14     60     -5     -2     -4     -2
someDays                       |     88     15    -43    -16    -37    -13     24     -9    -34    -32    -13    -29     37     80    -19
speech                         |      5    -22    -18    -11    -22     -4    -11     -3    257    -14     -3    -14      7    -19     21
speech beside                  |     -2    -12    -15     -5      6     -5     16      4     60    -11     13     -5     -2      .      3
talks                          |     -7     -3    -26    -18    149     36     41     31      7    -14    -21    -37    -20    -26      7
talks beside                   |     -9     39      5    -13     43      7      3     -5      1     -8      .    -12      .    -16     -6
toldAnnounced                  |     33      .    -13     -4     -1     -7      2     -3    -16     -6      4     10     32    -17    -16
toldGuestFirst                 |    -12    -21    -13    110     -4     -4     -5     -2     -5    -10     -4    -14     -5     -8     -4
toldMutual                     |    -46    -21    -46      2    168    -11    -24     64    -12    -15      3     -8    -13    -12    -28
tribute                        |     -5    -11    -10    -10    -37     -2     -9     -4     -8     -9     -5    225      .    -11     -5
tribute beside                 |     -5     11     10      .     -3      4      1     -2     -2     -9     -3     39     -1     -6     -3
turnover                       |      8     -2      .    167    -12     -1     -2      3     -1     -4     -1     -3     -1     -2     -1
turnover beside                |      .     -2     -2     47     -1      .     -1      .     -1      1     -1     10     -1     -1     -1
vesselGiven                    |      .     -1      .      .     -2      .      .      .      .    314      .      .     -6     -4      .
vietnameseHead                 |     -6    -26     26     11     10     -7    -11     -6      6     -6     -6    -13     -3     -5     36
vietnameseOnly                 |     11     12    -18     -5     -7     -6     -7     -6      2      2     -9     19    -17     17     11
visit                          |    172    169     14      9    -18     13    -13    -14    -38    -28     -6    -36     44    -33    -34
visit beside                   |     21     38      5     -4     21      3    -10     -2      6      9    -14      5     12    -19    -11
word of agreement              |     -2     -7     -6     -3      3     -4     -7      2     -4     -3     99     -4     -2     -7     -4
word of agreement beside       |      .     -1      .     -1      1      .      1      .      .      8     10     -1      .     -1     -1
word of announcement           |     -2     -7     -7     -2      4     -3     -3     -1     -3    -18     -3     -5     -3     -4    108
word of announcement beside    |     18     -2     -6     -1     10     -1      7      3     -5     -5    -11     -3     -2     -6     19
word of ceremony               |     -6    -14    -17     -9      .     -6     -8     -5     -7     -6     -6    147     -7     -2     -3
word of ceremony beside        |     15     -2     -4     -2     -5     -2      5      4     -4     -7     -2     28      .     -6     -2
word of courtesy-call          |     -5    -11     -7    104     -3     -2     -2     -1     -2     -4     -2     -7     -2     -3     -2
word of courtesy-call beside   |     -1     -1      .     15      .      .      .      .     -1      .      .      .      6     -1      .
word of dialogue               |     -6    -10    -18     -5    -12     -5    141     -5      5     -8     -5     -7     -6     -3     -8
word of dialogue beside        |      .     -1     -1      .     -2      2     14      3      .      1      .      3      .     -1     -1
word of exercise               |     -3    -11     -7     -3      3     -2     -3     -2     -5     -9      1     -3    -17    114     -3
word of exercise beside        |     -2     -5     -3     -2     -3     -1     -3     -1     -2     -3      .     13      4     21     -1
word of handover               |     -4    -15    -15     -4     -4     -4     -5     -2     -6    150    -11     -2     -7    -14     -7
word of handover beside        |     -1     -1     -1      .      .      .      .      .     -3     21     -6     -1      1     -3      9
word of official-visit         |    101     61    -15     -9     -7      .    -13     -4     -8     -8     -6    -11    -14    -11     -8
word of official-visit beside  |     23     -2      6      .      5     -2     -3     -1     -3     -2     -1     -2      .     -2     -1
word of phone-call             |     -3     -6     -4     -3    -13    154     -2     -2     -3     -3     -2     -4     -4     -2     -3
word of phone-call beside      |      .      .      .      .      1     30      .      .      .      .      .      .      .      .      .
word of port-call              |     -9    -14     -4     -4      1     -2     -6     -2    -13      3     -4     -8    142    -23     -7
word of port-call beside       |     -1      1     -1      1      4      .      .     -1      .      .      .     -2     14      2     -1
word of reception              |    -16    -18    157     -5     30     -8    -13      3    -10    -18    -10    -17     -7    -11     -8
word of reception beside       |     -4      5     19      3      3     -2      3     -1     -1     -2     -1      1     -3     -4     -1
word of sideline-meeting       |      .      .     -1      .     -9     -1     -2    116      .      .      .     -2      .      .      .
word of sideline-meeting beside|      .      .      .      .      .      .      .     30      .      .      .      .      .      .      .
word of speech                 |     -3     -2     -5     -3     -7     -4     -4     -2    107    -10     -3     -6    -10    -10     11
word of speech beside          |      3     -5    -10     -1     -6      6      5      4     16      .      3      .      8     -6     -1
word of talks                  |     -7     -6     -6      1    112     -5      2     24      2    -13     -9    -18     -6    -13     -6
word of talks beside           |      .     13     -6     -9     43     -3     -2      6     -3      3    -13    -10      2     -5     -2
word of working-visit          |      5    126     -8     -6     -2     -5     -8     -3      3    -13     -4     -7    -23    -10      6
word of working-visit beside   |     -2     31      .     -1     -6      4     -6     -1     -2     -2     -1     -3      5      .     -1
worth                          |     -4     -2     -4     -6    -13     -4     -4     -2     -8     67     -5     10     -7     -2     82
worth beside                   |     -1     -6     -6      .     -1     -1     -2     -1     -2     42      6      .     -2      .      6
`;
