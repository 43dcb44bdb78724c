/**
 * The worth of the features of a frame for each kind, in hundredths: a line for each feature, the kinds in the order
 * of the vocabulary: official-visit, working-visit, reception, courtesy-call, talks, phone-call,
 * dialogue, sideline-meeting, speech, handover, agreement, ceremony, port-call, exercise, announcement.
 * `words/import-reasons/kinds-en.ts` says what each is; written by `npm run fit`, not by hand.
 */
export const table = `
bias                           |    -21     12      1    -19     15      1      2    -18    -15     -6    -17     30    -14     46      1
agreed                         |     -8     13      6      .     31     28    -13      1     37    -42    -15      .     -3    -33     -2
agreed beside                  |    -19      1     17      5     -4      3     20     -9      7     -4     -2    -16      6      9    -14
americanHead                   |     17     -4     -2      .      2     -5     -6     -2      3     -2     -4     -1     -4     -4     12
americansOnly                  |     15     12    -18    -20    -38    -19    -23    -14     61    -36      2     -2     21     52      7
announced                      |      4    -23    -25    -16     -3      7     -4    -12     -1    -51      6    -12    -16    -26    272
announced beside               |     -5     -9      1     -3      5      7      2      .      5      2     -3     -5      4      1     27
atGathering                    |     -1     -2     -5     -1    -26     -1      3    240     -1     -1     -1     -2      .     -1     -1
audience                       |    -12      1      4     -7    -35     -1    -13      5    178    -11      .     -5      9    -17      3
audience beside                |      1     -1     -6      .      5     -3     -2      .     46     -1     -3     -3     -2      2     -4
base                           |    -29    112    -12     19    -25    -24    -23     -7    -16     16      5     43     16     41    -17
base beside                    |     -5     61      1     -7    -24     -6     -9     -4    -16     19    -11     -3     21     18     -5
bothNamed                      |    -29     -6     54     17     68     42     19     10    -43     12      1     31    -70    -57    -49
called agreement               |     -1     -4      .      .      .      .      .      .     -1     -1    160     -1     -1     -1      .
called ceremony                |    -13     -9    -14     -4     23     -4     -6     -2     -5     19     -8    173     -2     -1      2
called courtesy-call           |      .      .      .    153      .      .      .      .      .     -1      .      .      .     -2      .
called dialogue                |     -1     -1     -1     -1     -1     -1    164      .      8     -1     -1     -2     -6     -5     -1
called exercise                |      .     -2     -1      .     -1      .     -1      .     -1     -4     -1      4      3    153      .
called handover                |      .     -1     -1      .     -1      .     -1      .      .    164     -9     -1      .     -1      .
called phone-call              |     -2     -1      .     -2     -3    161     -1      .      .      .      .      .      .      .     -1
called reception               |     -4     -6    161      7      7     -1     -2     -1     -1     -4     -1      3     -1     -6     -1
called speech                  |      .      .      .      .     -2      .      .      .    153      .      .      .      .      .      .
called talks                   |     -4     -1     -3     -2    149     12     -3     26     11     -3     -4     -9     -5     -5    -10
calledAshore                   |     -1     10      .    300      3     -2     -1      .     -1     -2     -2     -4     -2      3     -1
calledOfficial                 |     72    -16    -29     -1     19     -3     -4      3     -6     -5     -5     -6      5    -18     -7
ceremony                       |     -1    -31    -26    -13     24     -6    -13     -4    -12     71      2    149    -27     -8     -2
ceremony beside                |     -5     -7    -11     -7     -5      2      1     -2     -4     22     -1     37      6      7     -3
chaired                        |     15      9     -7      1      9     -5    123     -8     -9     -6    -12     -2    -14     -7     12
chaired beside                 |    -14     -1     -3     -6    -11     -4     83      .     -6     -4     -7    -10      3     18     -7
closed                         |      2     12    -12    -31      3     -7     18     -5    -10    -20     -6     24     -7     45     -6
closed beside                  |     -2    -22     -6      4     -3     -2      1     -1      8     -2     -2      3     -2      4     22
comingOrGoing                  |     -1     -6      5    306    -13     -1     -1      .      .      3     -1     -2      4      6     -1
commandsShip                   |     -3      3      1     -2     -7     -2      1     -1     -4     -5      2     -5     31     -4     -3
course                         |    -12      8     -4     -8    -10    -10    -17     -3     -9    -17     13     26    -30    175     -2
course beside                  |     -7     -1     -3     -5      3      3      1      5      2    -10     -5      7      5     40     -6
courtesy                       |    -11    -22     -9    278    -18      3    -10     -5     -7     -9     -6    -21     -4     -3     -7
courtesy beside                |     -3     -2      2     40     -2      .      .     -1     -2      2     -2     10     12     -8     -2
crew                           |     -7     48     -7     -2    -35     -5     -6     -3     29     -2     -7     -7     79     33     -8
crew beside                    |     -8    -10     12     -5    -10     -4     -7     -3    -10      8     -3      .     78    -11      3
delegation                     |     -1     69     -4     10     -8    -13    -14    -11     -3    -14    -20     14     -3     12    -14
delegation beside              |     10      4      .      1     -5     -5      9     -3     -6     -4     -4    -11     17      1     -4
dialogue                       |    -17      6    -18     -8    -31     -8    238      1     -6    -13      7    -18     -7    -19     -7
dialogue beside                |     -1     -2      7     -1      2      4     27     -1     -2      5     -2     -2     -1     -2     -1
edition                        |     -2     -9    -31     -8    -16     -9    166     19    -14    -11     -4     -5      1     31     -8
edition beside                 |     -3     -4     -4     -3      4     -3     39     -1     -3     -8     -5     21      2      2     -2
exercise                       |    -12     -5    -19     -8    -12     -8     -4     -6    -16     -2      9      2    -33    259      4
exercise beside                |    -15     12     20     -2      7     -1      7     -4     -6     -8     -6    -11      6     41      7
framed                         |      3     14     19      3      8     -4      9     -4     -8     -7      1    -11     -9     -9     -6
gathering                      |     -6     -2    -27     -7    -66     -7     27    198     -3     -5     -5      1     -3     -6     13
gathering beside               |      .     -3      7     -1      1     -1      6     32     -1     -2     -1     -2     -1     -2     -1
gave                           |     -5     -5    -22    -11    -45     -6    -15     -6    -23    225     -7      8    -10    -11     35
gave beside                    |     -8    -17      1      8      6     -2      4     -5      8     35     -5     10     -1      3     -6
goods                          |    -31     11    -19    -11     -5     16    -14    -10    -29    147    -18    -13     32    -12     55
goods beside                   |    -15      9    -15     14    -16      6      .     -3    -10     45    -11     12      8     13     -8
guestFirst                     |     25     41    -31     14      2    -41    -13    -29     41     13    -29     13    -17      2     10
honours                        |     -3     -9     -8     -3     -6     -2     -4     -2     -4    -10     -3    159     -2      2     -4
honours beside                 |     -1     -3     -3      .     -4     -1     -3     -1     -1     -5     -1     38      3     14     -1
hostFirst                      |    -11    -23     56    -18     34     -7      9      6    -21    -17     35     29    -38     -5    -29
inAmerica                      |     27      7     -6    -11     30     -7     23     -9    -21      5     -2     27    -43      1    -19
inThirdCountry                 |     -3      8    -12      6     -9     -6    -11     63     -4     -4     -4     -6    -12     -2     -2
inVietnam                      |    -23    -21     30     -9     -2    -45     -6    -83     21     27      3      9     59     25     14
keepsakes                      |     -6     10     -1     -6      7     -6     -4     -3     -6    139     -5     -5     -6      .     -8
keepsakes beside               |     -2      .     -2      7      4     -1      6     -1     -2     24     -1      3     -2     -3     -1
legacy                         |     -5     28    -17     -9      6     -8     -5     -5     -9     -9     18     26    -10    -18     17
legacy beside                  |     -7     16     -6      1    -14      1     -1      6      .     -6      7      7     -5     -1      3
looked                         |    -12    205     -2      7    -17    -16    -17     -8     -2    -13     -4     -8     -7    -18     12
looked beside                  |     -9     92      2    -20     -6     -6    -11     -3     -9      .      7    -15     -3      5      6
many                           |     -1      7      7      6      1    -10     -4     -5     -9     -6      3     19      .     -9      .
meal                           |     -3     -6    114    -17     20     -3     -4     -2     -3     -8     -3     15      3     -2     -2
meal beside                    |     -1      4     30     -1     -1      .     -1      .      .     -1      .     -1      3      .     -1
medical                        |    -10    -17     -8    -23    -12     -9     11     -7    -15      8     11     13     -2    174    -13
medical beside                 |     -5     -5     -7     -2     -9      .      5     -2      4      4      6     -3      2     47     -5
met                            |    -22      6    -34      .    162      5     18     45      7    -27      8    -29    -18     -2    -19
met beside                     |     -7     16     -9    -19     46      7     -3     -1      7    -15    -14    -14      .     25     11
mines                          |     -5     -5      5     -4      9     -4     -4      2     -6     11     -2      6      .    109    -11
mines beside                   |      1     12     11      2      9     -2      .     -1     -2     -3     -2     -7     -2     16     -1
ministers                      |     25      2     -3    -11     18     40    -12      4     -7     -9     -3    -16     -9     -6    -13
ministry                       |      4    -12     17     36     43      6      8     -8    -21    -26     22     -8    -20    -46      6
ministry beside                |      2     39    -12      4    -13     -7      .      2    -13     24      7     -6     -9     -4    -13
missing                        |     -9     -3     -4    -10     19     -8    -14     -6    -14     54     -4     14    -15     14    -15
missing beside                 |     -2     -6     -6     -1      2      7     -3      3     -5     16     -6     15      1    -10     -5
nobodyNamed                    |    -18    -13    -16    -12    -10    -16     10     -8    -26     22    -11    -17     52     31     31
nowhere                        |    -19      .     -8     -2      9     63    -11     -7     -7    -18    -11     -4     -7      5     17
official                       |    165     -8    -11     -2     26    -11      4      3     -8     -5     -6    -17     -4    -20     -7
official beside                |     57      7      3     -5     -2      1     -6      8     -6     -4      1     -1     -3    -13     -6
opened                         |      8    -24    -21     -9    -33     -4      9     -9     -3    -25    -12    192     17     33    -17
opened beside                  |     -3      2    -11     -5     -1     -4     15     -4     -3     -1      .     55     -1     -2     -8
palace                         |     -1     -3    103     14     -1     -6     -7     -4     -3     -7     -5     -2    -13     -6     39
palace beside                  |      .     -2     30      .      .      .      .      .      .     -1      .     -2      5     -1      .
paper                          |     -5    -14    -18     -8    -34    -10      4     -4     -8     -2    229    -12     -4    -20      7
paper beside                   |     -1     -3     -3     -1     -2     -1     -4     -1     -5      6     46     -3     -2     -3      6
phone                          |     -7      .    -14     -4    -36    406     -5     -4     -6     -8      2     -9     -5     -4     -7
phone beside                   |     -2     -4     -2     -1     -5    121     -1     -1     -1     -2     -1     -1     -7     -1     -1
port                           |      9      4    -22     -8     -9     -7    -13     -4    -12      6     -9     -5    178      4    -11
port beside                    |     -2    -11     -6     -4     -2     -3     -2     -2     -3     -6      5     15     66     -7     -5
received                       |     22    -36    283      9    -10    -21    -11      1    -30    -28    -26    -40      1    -24      9
received beside                |     13     17     24     -5      1    -10      2     -6     11     -1    -17    -16     12     14     -9
remains                        |     -5    -20     -2    -10    -24     -2     -6     -2     -8    260     -7     -3     -9     -6     -6
remains beside                 |     -1     -3      2     -2      5      4      5     -1     -1     40     -1      1     -1     -2     -1
remote                         |     -3     -1    -13     -5     15     37      8     -7     -4     -1     -4     -9     -2     -6     -4
remote beside                  |      .     -2      .      .     -5      .      9     -1      .      .      .      .      .      .      .
resident                       |    -28    -16     26     44    -18    -25    -29    -19      9     52      .     64     -6    -59      5
school                         |    -16     35     24    -11    -36    -16    -14     -5     64     -1     18     -5    -14     -3    -18
school beside                  |     -3     -9     -6      .     -8     -3     18     -2     27      6     -7     -8     -5      6     -4
seminar                        |    -10    -15    -12     -2    -15     -5    155      8     -9     -9     -2     -3      1     32    -14
seminar beside                 |     -3      2      9    -15      .     -1     27     -1      3      3     18      2     -5     -6     -2
seniorGuest                    |     78      8    -18      5     11     42    -28     -4     15    -35    -15    -23    -25    -25     13
ship                           |    -28    -30    -10    -26    -13     22    -19     -9     -2    -15    -13    -16    221     49    -11
ship beside                    |    -13     14      7     -7      8     -5    -15     -4      9     -9    -11     -8     48     25    -10
sideline                       |     -3      8     -3     -2    -27     -3     -6    250     -5     -2     -1      .     -1     -2     -2
sideline beside                |      .      .      .      .      .      .      .     60      .      3      .     -3      .      .      .
signed                         |     -5     -5     -3     -7    -21    -11    -14     -4    -11      7    282    -14    -11    -19    -14
signed beside                  |     -1     -3     -6     -2     -4     -2      3     -1     -1     11     62     -6     -1     -2     -2
someDays                       |     95     10    -45    -16    -40    -14     29     -9    -35    -30    -14    -31     35     84    -20
speech                         |      4    -16    -19    -11    -20     -5    -12     -1    246    -14     -3    -13      8    -18     24
speech beside                  |     -2    -17    -13     -5      4     -6     20     -1     63    -12     15     -5      .      2      3
talks                          |    -10     -8    -25    -18    149     37     31     33      6    -10    -13    -36    -23    -20      8
talks beside                   |     -6     31      3    -14     44      8      5     -3      4     -7      1    -12      .    -17     -6
toldAnnounced                  |     35     -1    -13     -4      4     -8      3     -3    -18     -7      2     12     36    -21    -18
toldGuestFirst                 |    -14    -22    -18    106     -4     -4     -5     -2     -4     -8     -3    -10     -4     -5     -3
toldMutual                     |    -49    -25    -39     -1    169    -12    -18     56     -8    -11      5     -6    -15    -21    -26
tribute                        |     -5    -10     -7     -7    -38     -2     -9     -3     -8    -10     -5    216      5    -11     -5
tribute beside                 |     -5     13      3     -2     -5      5      2     -1     -2     -6     -3     42     -1     -7     -3
turnover                       |     10     -2     -3    175    -13     -1     -2     -1     -1     -5     -1     -3     -1     -2     -1
turnover beside                |      .     -3      1     55     -1      .     -1      .     -1      1     -1     -1     -1     -1     -1
vesselGiven                    |      .     -1      .      .     -2      .      .      .      .    317      .      .     -7     -5      .
vietnameseHead                 |     -8    -28     31     16     10    -10    -12     -6      8     -7     -8    -15     -4     -6     37
vietnameseOnly                 |     12     19    -19     -4     -6     -6     -4     -6     -7     -4     -9     19    -17     20     12
visit                          |    178    169     12      3    -18     13    -11    -11    -37    -31     -9    -22     51    -40    -46
visit beside                   |     18     33     12     -3     25      2    -11     -1      8      7    -17      6     14    -18    -14
word of agreement              |     -2     -8     -5     -2     -6     -4     -7     -1     -4      3    102     -4     -2     -5     -5
word of agreement beside       |      .      .      .      .      2      .      2      .      .      6      8     -1      .      .     -1
word of announcement           |     -2     -4     -8     -3      5     -3     -3     -1     -3    -18     -4     -5     -3     -4    104
word of announcement beside    |     18     -3     -4     -1     -1     -1      9     -1     -5     -5     -1     -3     -2     -4     19
word of ceremony               |     -6    -15    -18     -7      .     -7     -7     -4     -7     -2     -6    149     -7    -10     -3
word of ceremony beside        |     15     -1     -6     -3     -2     -3      .     -1     -3     -6     -2     26      1      4     -3
word of courtesy-call          |     -6    -11    -10    104     -3     -2     -2     -1     -2     -4     -2     -5     -2     -2     -2
word of courtesy-call beside   |     -1     -1      .     15      .      .     -1      .     -1      .      .      .      7     -1      .
word of dialogue               |     -7    -10    -14     -5     -9     -5    143     -5      9     -8     -5    -11     -6     -8     -9
word of dialogue beside        |      .     -1     -1      .     -2      2     13      5      .      2      .      3     -1     -2     -1
word of exercise               |     -4    -13     -5     -3      8     -3     -4     -2     -5     -8      1     -4    -18    113     -3
word of exercise beside        |     -2     -6     -4     -2     -2     -1     -3     -1     -2     -2      .     17      5     20     -1
word of handover               |     -4    -15    -13     -3     -4     -4     -5     -2     -6    145    -12     -1     -7    -11     -8
word of handover beside        |     -1     -1     -1      .      .      .      .      .     -3     23     -7     -2      1     -3     10
word of official-visit         |    107     60    -15     -8     -6      1    -14     -3     -8    -13     -5    -12    -14    -11     -9
word of official-visit beside  |     23      .      2      1      7     -2     -3     -1     -3     -2     -1     -3      .     -2     -1
word of phone-call             |     -4     -6     -5     -3    -15    159     -2     -2     -3     -3     -2     -4     -5     -2     -3
word of phone-call beside      |      .      .      .      .      1     30      .      .      .      .      .      .      .      .      .
word of port-call              |    -11    -14     -4     -3      .     -2     -7     -2    -13      5     -5     -8    144    -23     -7
word of port-call beside       |      .     -1     -1      1      2      .      .      .      .      .      .     -2     15      3     -1
word of reception              |    -15    -20    149     -2     32     -9    -12      1    -10    -16    -11    -14     -5    -10     -8
word of reception beside       |     -5      6     24      5     -3     -2     -2      4     -1     -2     -1      2     -5     -5     -1
word of sideline-meeting       |      .      .      .      .    -11      .     -2    116      .      .      .      .      .      .      .
word of sideline-meeting beside|      .      .      .      .      .      .      .     30      .      .      .      .      .      .      .
word of speech                 |     -3      .     -5     -3     -8     -4     -4     -2    107    -11     -4     -6    -11     -9     12
word of speech beside          |      3     -1    -10     -1     -7      6      5      5     10     -1      3      1      9     -6     -1
word of talks                  |     -8     -4     -6      3    110     -7      4     25      .    -15     -9    -18     -6    -12     -7
word of talks beside           |     -1     15     -3    -10     42     -3     -2      5     -3     -3     -4    -13      1     -4     -2
word of working-visit          |      5    129     -8     -6      3     -6     -9     -3     -1    -15     -5     -8    -24     -9      7
word of working-visit beside   |     -2     34     -1     -1     -7      5     -6     -1     -2     -2     -1     -4      5      1     -2
worth                          |     -3     -9     -3     -5    -11     -4     -4     -2     -5     73     -4      3     -7      2     81
worth beside                   |     -1     -8     -8      .     -3     -2     -3     -1     -2     47      7      2     -2      .      6
`;
