//! What became of each of the 97 exercises that the source articles name (E01–E97 of the extraction).

/// Ids of the entries that E01, E02, … became, the main one first; none is empty. An id that stands with several numbers is what
/// they were merged into.
pub static TRACE: [&[&str]; 97] = [
    &["abdominal-brace"],                                                       // E01
    &["abdominal-draw-in"],                                                     // E02
    &["belly-breathing"],                                                       // E03
    &["breathe-with-the-effort"],                                               // E04
    &["quiet-rest"],                                                            // E05
    &["cat-cow", "seated-cat-cow"],                                             // E06
    &["pelvic-tilt"],                                                           // E07
    &["supported-pelvic-tilt"],                                                 // E08
    &["standing-pelvic-tilt"],                                                  // E09
    &["knee-rolls"],                                                            // E10
    &["lying-twist"],                                                           // E11
    &["seated-rotation"],                                                       // E12
    &["ninety-ninety-rotations"],                                               // E13
    &["chair-back-bend", "open-book"],                                          // E14
    &["wall-angels"],                                                           // E15
    &["arm-circles"],                                                           // E16
    &["leg-swings"],                                                            // E17
    &["standing-turns"],                                                        // E18
    &["nerve-flossing"],                                                        // E19
    &["toe-lifts"],                                                             // E20
    &["prone-press-up"],                                                        // E21
    &["prone-press-up"],                                                        // E22
    &["childs-pose"],                                                           // E23
    &["single-knee-to-chest"],                                                  // E24
    &["double-knees-to-chest"],                                                 // E25
    &["hip-flexor-stretch", "standing-hip-flexor-stretch"],                     // E26
    &["ninety-ninety-stretch"],                                                 // E27
    &["doorway-stretch"],                                                       // E28
    &["figure-four-stretch"],                                                   // E29
    &["standing-hamstring-stretch", "lying-hamstring-stretch"],                 // E30
    &["contract-and-relax"],                                                    // E31
    &["tennis-ball-release"],                                                   // E32
    &["foam-rolling-the-low-back"],                                             // E33
    &["prone-lying", "ninety-ninety-rest"],                                     // E34
    &["dead-bug", "heel-taps", "straight-leg-dead-bug"],                        // E35
    &["bird-dog", "bird-dog-leg-slide", "bird-dog-squares", "banded-bird-dog"], // E36
    &["mcgill-curl-up", "curl-up-head-lift", "curl-up-arms-lifted"],            // E37
    &["knee-plank", "plank-test"],                                              // E38
    &["front-plank", "long-lever-plank", "plank-test"],                         // E39
    &["ball-plank"],                                                            // E40
    &["side-plank", "side-plank-knees"],                                        // E41
    &["side-plank-leg-lift"],                                                   // E42
    &["pallof-press", "half-kneeling-pallof-press"],                            // E43
    &["band-chop"],                                                             // E44
    &["crunch"],                                                                // E45
    &["full-sit-up"],                                                           // E46
    &["glute-bridge"],                                                          // E47
    &["bridge-hold"],                                                           // E48
    &["banded-bridge"],                                                         // E49
    &["bridge-march"],                                                          // E50
    &["single-leg-bridge"],                                                     // E51
    &["bridge-leg-extension"],                                                  // E52
    &["romanian-deadlift"],                                                     // E53
    &["light-deadlift"],                                                        // E54
    &["heavy-deadlift"],                                                        // E55
    &["trap-bar-deadlift"],                                                     // E56
    &["single-leg-deadlift"],                                                   // E57
    &["prone-chest-lift"],                                                      // E58
    &["wall-sit"],                                                              // E59
    &["body-weight-squat", "movement-check"],                                   // E60
    &["goblet-squat"],                                                          // E61
    &["belt-squat"],                                                            // E62
    &["single-leg-squat"],                                                      // E63
    &["split-squat", "reverse-lunge", "movement-check"],                        // E64
    &["step-up"],                                                               // E65
    &["farmers-walk"],                                                          // E66
    &["suitcase-carry"],                                                        // E67
    &["push-up", "wall-push-up", "incline-push-up", "knee-push-up"],            // E68
    &["pull-up"],                                                               // E69
    &["adding-weight"],                                                         // E70
    &["band-pull-apart"],                                                       // E71
    &["standing-row"],                                                          // E72
    &["split-stance-row"],                                                      // E73
    &["chest-pass"],                                                            // E74
    &["rotational-throw"],                                                      // E75
    &["ball-slam"],                                                             // E76
    &["box-jump"],                                                              // E77
    &["broad-jump"],                                                            // E78
    &["single-leg-bound"],                                                      // E79
    &["slow-lowering"],                                                         // E80
    &["blood-flow-restriction"],                                                // E81
    &["sport-drills"],                                                          // E82
    &["walking"],                                                               // E83
    &["cycling"],                                                               // E84
    &["swimming"],                                                              // E85
    &["running"],                                                               // E86
    &["dancing"],                                                               // E87
    &["yoga"],                                                                  // E88
    &["yin-yoga"],                                                              // E89
    &["pilates"],                                                               // E90
    &["tai-chi"],                                                               // E91
    &["single-leg-stance", "tandem-stance", "single-leg-reach", "single-leg-eyes-closed", "single-leg-stance-test"], // E92
    &["ballistic-twisting"],                // E93
    &["dynamic-stretching"],                // E94
    &["static-stretching"],                 // E95
    &["sit-to-stand", "sit-to-stand-test"], // E96
    &["toe-touch-test"],                    // E97
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Source;
    use crate::library::{entries, entry};

    #[test]
    fn every_source_exercise_became_something() {
        for (at, became) in TRACE.iter().enumerate() {
            assert!(!became.is_empty(), "E{:02}", at + 1);
            for id in *became {
                assert_eq!(became.iter().filter(|it| it == &id).count(), 1, "{id}");
                assert!(entry(id).is_some(), "{id} is not in the library");
            }
        }
    }

    #[test]
    fn entries_and_the_table_agree() {
        for one in entries() {
            let told = one.sources().iter().filter_map(|it| match it {
                Source::Article(number) => Some(usize::from(*number)),
                Source::Practice => None,
            });
            let mut told: Vec<_> = told.collect();
            told.sort_unstable();
            let kept = (1..=97).filter(|number| TRACE[number - 1].contains(&one.id()));
            assert_eq!(told, kept.collect::<Vec<_>>(), "{one:?}");
        }
    }
}
