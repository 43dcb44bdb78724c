/**
 * The worth of the features of a frame for each kind, in hundredths: a line for each feature, the kinds in the order
 * of the vocabulary: official-visit, working-visit, reception, courtesy-call, talks, phone-call,
 * dialogue, sideline-meeting, speech, handover, agreement, ceremony, port-call, exercise, announcement.
 * `words/import-reasons/kinds-en.ts` says what each is; written by `npm run fit`, not by hand.
 */
export const table = `
bias                           |    -22      9      4    -20     11      3      2    -16    -14     -1    -16     29    -14     42      3
agreed                         |     -5      6      1     -3     29     28    -12      1     42    -38    -14      2     -2    -34      .
agreed beside                  |    -16      1     14      3     -4      4     20     -8      8     -4     -2    -14      6      4    -12
americanHead                   |     17     -5      1      .      2     -4     -6     -2      2     -2     -3     -2     -4     -5     11
americansOnly                  |     11      9    -18    -18    -38    -18    -18    -14     54    -32      .    -10     26     54     11
announced                      |      3    -23    -27    -15      3      6     -2    -12     -2    -51      3    -10    -15    -27    268
announced beside               |     -4     -8      .     -2      7      6      2      .      4      1     -3     -5      3      .     28
atGathering                    |     -1     -2     -5     -1    -26     -1      2    240     -1     -1     -1     -2      .     -1     -1
audience                       |    -10     -6      1     -6    -34      .    -11      5    178    -10      .      .      9    -18      3
audience beside                |     -1     -2     -2     -1      3     -2     -2      .     44      4     -2     -2     -3      .     -4
base                           |    -21    100    -12     27    -21    -21    -30     -9     -8     17      3     26     13     56    -18
base beside                    |     -3     57     -1     -7    -20     -5     -9     -4    -14     21    -10     -2     18     11     -3
bothNamed                      |    -29     -6     55     14     63     40     16     11    -37     15      3     33    -72    -57    -50
called agreement               |     -1     -4      .      .      .      .      .      .     -1      .    159     -1     -1     -1      .
called ceremony                |    -12     -8    -13     -3     20     -4     -6     -2     -5     16     -7    167     -3      7      3
called courtesy-call           |      .      .      .    152      .      .      .      .      .      .      .      .      .     -1      .
called dialogue                |     -1     -1     -1     -1     -1     -1    162      .      7     -1     -2     -3     -6      2     -2
called exercise                |      .     -2     -1     -1     -4     -1     -2      .     -1     -5     -1     25      3    140     -1
called handover                |      .      .     -1      .     -1      .     -1      .      .    164     -9     -1      .     -1      .
called phone-call              |     -2     -1      .     -2     -2    160     -1      .      .      .      .      .      .      .     -1
called reception               |     -4     -5    160      6      5     -1     -2     -1     -1     -3     -1      2     -1     -4     -1
called speech                  |      .      .      .      .     -2      .      .      .    152      .      .      .      .      .      .
called talks                   |     -3     -2     -7     -2    147     12      5     22     11     -3     -3     -8     -5     -5     -8
calledAshore                   |     -1     10      .    300      1     -1     -1      .     -1     -1     -1     -4     -1      2     -1
calledOfficial                 |     79    -19    -31     -1     16     -3     -4      3     -6     -3     -5     -4      3    -19     -6
ceremony                       |     -1    -29    -24    -13     20     -6    -13     -4    -12     68      2    141    -24     -6     -1
ceremony beside                |     -4     -6    -11     -6     -4      2      1     -2     -3     20     -1     37      5      5     -3
chaired                        |     16      6    -13      .      3     -5    126     -7     -7     -9    -12     -1    -13      4     13
chaired beside                 |    -12     -1     -4     -6    -10     -3     85      .     -6     -3     -6    -10      2     12     -6
closed                         |     -3     19    -10    -24      .     -7     15     -5     -9    -18     -6     25     -7     34     -5
closed beside                  |     -2    -22     -5      2     -2     -1      1     -1      7     -2     -1      3     -3      4     22
comingOrGoing                  |     -1     -4      3    298    -12     -1     -1      .      .      3     -1      8      2      5     -1
commandsShip                   |     -3     -1     -1     -2     -7     -2      .     -1     -4     -6      2     -5     34     -1     -3
course                         |    -11      1    -10     -9    -10    -10    -17     -9     -7    -16     12     35    -28    179     -1
course beside                  |    -14     13     -4     -5      2      4      .      4      1     -8     -5      8      3     34     -5
courtesy                       |    -10    -22     -9    288    -18      2     -9     -5     -8    -10     -6    -23     -5     -6     -7
courtesy beside                |     -2     -2      1     41     -2      .     -1     -1     -1      2     -1      8     11     -7     -2
crew                           |     -6     38     -6      1    -32     -4     -5     -3     27     -3     -7     -6     81     32     -7
crew beside                    |     -6    -10     10     -5     -9     -4     -6     -3     -8      9     -4     -1     74    -11      4
delegation                     |      1     59     -7     10     -4    -13     -7     -2     -5    -14    -20     15     -6      4    -13
delegation beside              |     10      2     -1      .     -4     -4      8     -2     -5     -4     -3    -10     18      .     -4
dialogue                       |    -15      6    -20     -7    -34     -7    242     -1     -6    -12      5    -20     -6    -18     -8
dialogue beside                |     -1     -2      4     -1      3      5     28     -1     -2      4     -2     -2     -1     -2     -1
edition                        |      .     -8    -30     -7    -14     -8    159     18    -12     -9     -4     -2      1     23     -6
edition beside                 |     -3     -4     -1     -4      3     -3     37     -1     -2     -6     -5     18      2      1     -2
exercise                       |     -9     -6    -13     -8    -13     -7     -5     -6    -15     -3      9    -17    -30    268      5
exercise beside                |    -13      7     12      1      4     -1      4     -4     -6     -9     -6    -11      5     54      7
framed                         |      2     12     13      2      8     -3     15     -4     -8     -7      1    -12     -9     -5     -5
gathering                      |     -6     -4    -26     -6    -65     -7     22    201     -2     -5     -5      3     -3     -7     12
gathering beside               |      .     -3      5     -1      1     -1      6     32     -1     -1     -1     -2     -1     -2     -1
gave                           |     -4    -11    -23    -12    -46     -4    -13     -6    -22    236     -8     16    -13    -26     37
gave beside                    |     -7    -15     -1      5      6     -1      4     -4      7     37     -5     10     -1     -1     -4
goods                          |    -28      4    -23     -7     -9     15    -13     -9    -22    150    -18    -17     34    -11     55
goods beside                   |    -13      6    -14     12    -14      6      1     -2    -10     45     -9     11      9      9     -7
guestFirst                     |     18     50    -34     18      3    -46    -16    -24     39      8    -28     13    -16     11      4
honours                        |     -2     -9     -9      .     -8     -2     -3     -2     -3     -9     -3    155     -2      .     -3
honours beside                 |     -1     -3     -2      .     -3     -1     -2      .     -1     -4     -1     38      2     10     -1
hostFirst                      |    -11    -25     61    -16     35     -7     10      3    -23    -15     30     32    -35     -9    -29
inAmerica                      |     26      7      .     -7     34     -8     18     -8    -22      4     -6     33    -44     -7    -20
inThirdCountry                 |     -3     22    -12      4    -16     -6    -10     69     -4    -12     -4    -10    -12     -3     -3
inVietnam                      |    -29    -12     28     -4      4    -48     -4    -87     19     18      3     11     59     32     10
keepsakes                      |     -5     10     -3     -6      3     -5     -3     -3     -6    131      7     -6     -6     -2     -7
keepsakes beside               |     -1      .     -2      6      3      .      6     -1     -1     25     -1      3     -1     -3     -1
legacy                         |     -5     25    -17    -10      1     -6     -5     -3     -8    -10     17     30     -8    -18     18
legacy beside                  |     -7     13     -4      .    -10      1     -1      5      .     -6      7      7     -5     -3      4
looked                         |    -10    216     -4      2    -20    -14    -16     -8      2    -13     -4    -13     -8    -22     12
looked beside                  |     -7     83      .    -17     -5     -5     -9     -3     -7      1      6    -13     -2      1      6
many                           |      1      3      3      9      1     -7     -4     -4     -8     -9      2     18      .     -6      2
meal                           |     -2     -5    111    -14     17     -2     -3     -2     -2     -7     -3     13      2      .     -2
meal beside                    |     -1      3     30     -1      .      .      .      .      .     -1      .     -1      3      .      .
medical                        |    -10    -21     -5    -21    -13     -8      4     -6    -13     10     10      6     -1    179    -12
medical beside                 |     -4     -6    -11     -2     -8      .      5     -2      5      3      6     -4      2     51     -4
met                            |    -20      .    -35      .    173      7     20     42      4    -23      6    -28    -18    -11    -17
met beside                     |     -6     11     -5    -17     44      8     -3     -2      8    -13    -13    -12      .     17     13
mines                          |     -5     15      2     -5      4     -4     -5      1     -8      6     -3      7     -1    109    -15
mines beside                   |      1     12      4      2      7     -1     -2     -1     -2     -3     -2     -6     -2     25     -1
ministers                      |     26     -4     -6     -9     20     39    -11      2      2     -9     -4    -15     -9     -9    -12
ministry                       |      6    -14     17     27     40      8      6     -9    -22    -26     21      3    -19    -46      7
ministry beside                |      1     35     -8      2    -12     -5      .      2    -11     23      6     -6     -9     -6    -11
missing                        |     -9    -10     -3     -9     16     -9    -15     -6    -17     41      6     16    -17     32    -16
missing beside                 |     -2     -5     -2     -3      2      7     -3      3     -4     15     -5     12      .    -10     -4
nobodyNamed                    |    -15     -9    -14    -11     -9    -14      9     -7    -25     16    -10    -16     50     26     30
nowhere                        |    -14    -10    -14    -10      5     69     -8     -4     -4     -7     -7    -11     -9      4     19
official                       |    169    -12     -7     -3     22    -10      3      3     -8     -3     -5    -16     -4    -21     -7
official beside                |     53      5      2     -4     -4      1     -5      7     -5     -4      1      1     -2    -11     -5
opened                         |      7    -29    -22    -12    -44     -5     10      2     -5    -27    -13    199     13     45    -19
opened beside                  |     -3      1    -11     -4     -1     -4     25     -4     -4     -2      .     49     -1     -5     -7
palace                         |      1     -4    102     12      .     -5     -6     -3     -3     -6     -4     -2    -12     -5     36
palace beside                  |      .     -1     30      .      1      .      .      .      .      .      .     -1      4     -1      .
paper                          |     -5    -14    -18     -8    -33     -9      7     -4     -8     -2    223    -12     -4    -19      6
paper beside                   |     -1     -3     -3     -1     -2     -1     -3     -1     -4      5     44     -3     -2     -3      6
phone                          |     -7     -1    -14     -4    -33    401     -4     -4     -6     -8      1     -9     -4     -3     -6
phone beside                   |     -2     -4     -2     -1     -4    119     -1     -1     -1     -2     -1     -1     -6     -1     -1
port                           |     10      5    -20     -8     -9     -7    -11     -4    -11      2     -9     -8    181      .    -11
port beside                    |     -1    -10     -6     -4     -1     -3     -2     -2     -3     -2      5     10     61     -7     -5
received                       |     25    -39    288      1    -13    -19     -7     -1    -29    -30    -26    -38      .    -22      9
received beside                |     14     13     25     -4      1     -8      3     -5     10     -2    -15    -15     12     10     -8
remains                        |     -6    -23     -3    -11    -24     -3     -6     -2     -8    260     -8     -3     -9      2     -5
remains beside                 |     -1     -3      2     -1      5      4      5     -1     -1     40     -1      1     -1     -2     -1
remote                         |     -3     -2    -12     -4     15     37      6     -7     -4     -1     -4     -9     -2     -5     -3
remote beside                  |      .     -2      .      .     -4      .      8     -1      .      .      .      .      .      .      .
resident                       |    -26     -6     30     38    -28    -23    -30    -18      6     52      2     63     -5    -62      6
school                         |    -16     48     24    -11    -30    -14    -15     -6     55     -6     15     -8    -11     -7    -18
school beside                  |     -3     -9     -4     -1     -9     -2     15     -2     25      5     -7      3     -5     -4     -4
seminar                        |     -9    -15    -12     -4    -14     -5    149      6     -9     -7     -3     10      .     27    -12
seminar beside                 |     -2      1      6     -8     -2     -1     28     -1      4      2     17      .     -5     -5     -2
seniorGuest                    |     83      4    -16      1      8     41    -27      3     17    -35    -15    -22    -24    -29     14
ship                           |    -26    -24     -9    -25    -19     20    -18     -9     -5    -10    -15     -6    221     36    -11
ship beside                    |    -10     12      6     -6      6     -5    -12     -3      9     -7    -10     -8     48     21     -9
sideline                       |     -3      5     -3     -2    -24     -3     -5    244     -4     -2     -1      .     -1     -1     -1
sideline beside                |      .      .      .      .      .      .      .     60      .      3      .     -2      .      .      .
signed                         |     -5     -6     -5     -7    -23    -11    -13     -4    -10      4    287    -14    -11    -20    -13
signed beside                  |     -1     -2     -5     -1     -3     -2      3     -1     -1      8     61     -5     -1     -2     -2
someDays                       |     89     16    -44    -16    -36    -13     26     -9    -35    -33    -13    -30     36     83    -20
speech                         |      5    -22    -19    -11    -20     -4    -12     -1    255    -14     -3    -15      7    -19     23
speech beside                  |     -1    -15    -13     -4      2     -5     17     -1     62    -10     14     -5     -1      1      4
talks                          |     -8     -3    -28    -17    139     36     43     32      5    -12    -12    -37    -20    -24      8
talks beside                   |    -10     37      4    -13     43      7      4     -4      2     -7      .    -12      .    -16     -6
toldAnnounced                  |     33      .    -14     -4      2     -7      3     -3    -17     -6      3     11     33    -17    -17
toldGuestFirst                 |    -12    -22    -15    112     -4     -4     -5     -2     -5     -9     -4    -12     -5     -8     -4
toldMutual                     |    -46    -20    -41      2    174     -9    -22     57    -13    -12      2    -11    -21    -13    -27
tribute                        |     -4    -10    -11    -13    -38     -2    -10     -4     -7     -9     -5    229      1    -11     -5
tribute beside                 |     -4     11      5     -2     -3      4      1     -1     -2     -6     -3     40      .     -7     -3
turnover                       |      9     -2     -1    170    -12     -1     -1     -1     -1     -4     -1     -3     -1     -2     -1
turnover beside                |     -1     -3     -3     47     -1      .     -1      .     -1      2     -1     10     -1     -1     -1
vesselGiven                    |      .     -1      .      .     -2      .      .      .      .    314      .      .     -6     -4      .
vietnameseHead                 |     -6    -27     24     13      9     -8    -11     -6      7     -5     -6    -13     -3     -5     37
vietnameseOnly                 |     11     15    -19     -5     -5     -6     -6     -6     -6      .     -8     21    -17     19     12
visit                          |    173    172      9      5    -19     14    -13    -11    -37    -22    -10    -33     48    -32    -43
visit beside                   |     21     35      8     -3     22      3    -11     -1      8      8    -16      6     12    -19    -12
word of agreement              |     -2     -8     -5     -3     -7     -3     -6     -1     -4      .    104     -4     -2     -6     -4
word of agreement beside       |      .      .      .      .      2      .      1      .      .      5      9     -1      .      .      .
word of announcement           |     -2     -4     -7     -2      5     -3     -3     -1     -3    -18     -3     -5     -2     -4    104
word of announcement beside    |     18     -3     -4     -1     -1     -1      8     -1     -5     -5     -1     -3     -2     -4     20
word of ceremony               |     -6    -15    -18     -9     -1     -6     -7     -4     -7     -4     -6    150     -6     -8     -3
word of ceremony beside        |     14     -2     -6     -2     -4     -2      5      4     -4     -7     -2     29      1     -6     -3
word of courtesy-call          |     -6    -11     -9    105     -3     -2     -2     -1     -2     -4     -2     -6     -2     -4     -2
word of courtesy-call beside   |     -1     -1      .     15      .      .     -1      .      .      .      .      .      6     -1      .
word of dialogue               |     -6    -10    -15     -5    -12     -5    140     -4      6     -8     -5     -7     -6     -4     -8
word of dialogue beside        |      .     -2     -1      .     -2      2     13      4      .      1      .      4      .     -1     -1
word of exercise               |     -3    -12     -8     -3      5     -3     -4     -2     -5     -9      .     -2    -17    115     -3
word of exercise beside        |     -2     -6     -3     -2     -2     -1     -3     -1     -2     -1      .     15      5     19     -1
word of handover               |     -4    -15    -12     -3     -4     -4     -5     -2     -6    145    -12     -2     -7    -13     -7
word of handover beside        |     -1     -1     -1      .      1      .      .      .     -3     22     -6     -2      1     -3      9
word of official-visit         |    103     63    -17     -8     -8      .    -14     -3     -8     -8     -5    -12    -14    -11     -8
word of official-visit beside  |     23     -1      4      .      6     -2     -3     -1     -3     -2     -1     -2      .     -2     -1
word of phone-call             |     -3     -6     -5     -3    -13    156     -2     -2     -3     -4     -2     -4     -4     -2     -3
word of phone-call beside      |      .      .      .      .      1     30      .      .      .      .      .      .      .      .      .
word of port-call              |    -10    -13     -5     -4     -1     -2     -6     -2    -13      3     -4     -8    144    -23     -7
word of port-call beside       |      .     -1     -1      1      2      .      .      .      .      .      .     -2     15      2     -1
word of reception              |    -17    -18    151     -4     33     -9    -13      6    -10    -15    -11    -17     -6    -12     -8
word of reception beside       |     -4      5     22      4      1     -2     -2      .     -1     -2     -1      2     -3     -4     -1
word of sideline-meeting       |      .     -1      .      .    -11     -1     -2    119      .      .      .     -2      .      .      .
word of sideline-meeting beside|      .      .      .      .      .      .      .     30      .      .      .      .      .      .      .
word of speech                 |     -3     -2     -5     -3     -7     -4     -4     -1    109    -10     -4     -6    -10    -10     11
word of speech beside          |      3     -5    -10     -1     -6      5      5      5     16      .      3      .      8     -5     -1
word of talks                  |     -8     -6     -6      2    115     -6      2     21     -1    -13     -9    -17     -6    -13     -7
word of talks beside           |     -1     14     -3     -9     33     -3     -2      4     -3      3     -4    -11      2     -4     -2
word of working-visit          |      5    125     -8     -6     -1     -6     -8     -3      4    -14     -5     -8    -22    -10      7
word of working-visit beside   |     -2     32      .     -1     -7      4     -6     -1     -2     -2     -1     -3      5      .     -1
worth                          |     -3      4     -4     -6    -13     -4     -4     -2     -7     68     -4      4     -6      .     77
worth beside                   |     -1     -7     -7      .      .     -2     -3     -1     -2     43      7      .     -2      .      6
`;
