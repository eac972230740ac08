/**
 * Little words of everyday talk. None decides anything; together they tell how people write when they write for company:
 * tales, feelings, likes, people who are not here, doubts, words to begin with.
 */
export const smallTalk = `
  was were had did
  so really just pretty quite actually kinda sorta super totally literally honestly seriously
  love loved loving hate hated wish hope
  any anyone anybody something somebody someone
  they them he she him his her their who
  but because since although though
  am
  yesterday tonight ago last when after while until
  feel feeling feels happy sad tired bored excited nervous anxious glad proud worried scared lonely jealous confused surprised crying mad angry afraid
  wow oh yeah ah hmm hm damn man dude yay woo nope yep ha ooh oops ouch whoa gosh god geez meh eh yup aww aw hey hi hello ok okay well um uh hmmm
  all everything nothing always ever every everyone everybody nobody never whole enough too even still again
  going gonna trying looking thinking wondering considering planning hoping getting struggling having waiting sitting watching listening
  what why how where
  good great nice best better
  know see say mean think guess look seem seems sounds sound looks`;
