feedback-helped = Two short questions, and nothing depends on them. Was this of use to you?
    .yes-heard = it helped | very much | it was good
    .partly = A little
    .partly-heard = partly | a bit | so so | some
    .no-heard = it did not help | not really | not at all helpful
feedback-better = Thank you. What could have been better? A few words are enough, or skip it.
feedback-thanks = Thank you. It makes this place better for the next one who comes.
