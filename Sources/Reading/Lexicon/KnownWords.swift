/// Words that rules of grammar name, rather than lines of the lexicon.
struct KnownWords: Sendable {
  let that, this, these, it, of, to, by: WordID
  let will, shall, must, should, would: WordID
  let include, following, follows: WordID
  let seek, strive, endeavor, aim, intend, commit, agree, consider, undertake: WordID
  let able, place, take, efforts, ways, whereby, with, `for`, call, basis: WordID
  let be, its, `continue`, support, ensure, between, through, our, sign, make: WordID

  init(vocabulary: inout Vocabulary) {
    that = vocabulary.intern("that")
    this = vocabulary.intern("this")
    these = vocabulary.intern("these")
    it = vocabulary.intern("it")
    of = vocabulary.intern("of")
    to = vocabulary.intern("to")
    by = vocabulary.intern("by")
    will = vocabulary.intern("will")
    shall = vocabulary.intern("shall")
    must = vocabulary.intern("must")
    should = vocabulary.intern("should")
    would = vocabulary.intern("would")
    include = vocabulary.intern("include")
    following = vocabulary.intern("following")
    follows = vocabulary.intern("follows")
    seek = vocabulary.intern("seek")
    strive = vocabulary.intern("strive")
    endeavor = vocabulary.intern("endeavor")
    aim = vocabulary.intern("aim")
    intend = vocabulary.intern("intend")
    commit = vocabulary.intern("commit")
    agree = vocabulary.intern("agree")
    consider = vocabulary.intern("consider")
    undertake = vocabulary.intern("undertake")
    able = vocabulary.intern("able")
    place = vocabulary.intern("place")
    take = vocabulary.intern("take")
    efforts = vocabulary.intern("efforts")
    ways = vocabulary.intern("ways")
    `for` = vocabulary.intern("for")
    call = vocabulary.intern("call")
    basis = vocabulary.intern("basis")
    with = vocabulary.intern("with")
    be = vocabulary.intern("be")
    its = vocabulary.intern("its")
    `continue` = vocabulary.intern("continue")
    support = vocabulary.intern("support")
    ensure = vocabulary.intern("ensure")
    between = vocabulary.intern("between")
    our = vocabulary.intern("our")
    make = vocabulary.intern("make")
    sign = vocabulary.intern("sign")
    through = vocabulary.intern("through")
    whereby = vocabulary.intern("whereby")
  }
}
