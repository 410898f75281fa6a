/// The words with which pages turn from the article to something else.
enum TailWords {
  /// Whether a short line is such as `Related articles` or `関連記事`.
  static func announces(_ line: String) -> Bool {
    guard line.utf8.count <= 80 else { return false }
    var words = line.lowercased().trimmedSlice
    while let last = words.last, ".:…>»→!?".contains(last) { words = words.dropLast().trimmedSlice }
    return announcements.contains(String(words))
  }

  /// Whether a line begins such as `Read more:` or `Lesen Sie auch`.
  static func pointsElsewhere(_ line: String) -> Bool {
    let words = line.lowercased().trimmedSlice
    return pointers.contains { words.hasPrefix($0) }
  }

  private static let announcements: Set<String> = [
    "related", "related articles", "related stories", "related posts", "related content",
    "related news", "related links", "related topics", "related coverage", "more from",
    "more stories", "more news", "more on this", "more on this story", "more on this topic",
    "read more", "read next", "also read", "read also", "you may also like", "you might also like",
    "recommended", "recommended for you", "recommended articles", "recommended stories",
    "our latest stories", "latest stories", "latest news", "most read", "most popular",
    "most viewed", "trending", "trending now", "comments", "leave a comment", "leave a reply",
    "add a comment", "post a comment", "share this", "share this article", "share this:",
    "like this", "like this:", "about the author", "about the authors", "follow us",
    "tell us what you think", "sign up for our newsletter", "newsletter", "around the web",
    "from around the web", "sponsored content", "tags", "topics", "related tags", "up next",
    "mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "kommentare",
    "das könnte dich auch interessieren", "auch interessant", "weitere artikel", "ähnliche artikel",
    "weitere themen", "weitere meldungen", "à lire aussi", "lire aussi", "articles liés",
    "sur le même sujet", "commentaires", "à lire également", "leggi anche", "articoli correlati",
    "commenti", "potrebbe interessarti", "potrebbe interessarti anche", "lea también",
    "lee también", "noticias relacionadas", "artículos relacionados", "te puede interesar",
    "también te puede interesar", "comentarios", "leia também", "leia mais", "veja também",
    "notícias relacionadas", "artigos relacionados", "você pode gostar", "comentários",
    "lees ook", "gerelateerde artikelen", "reacties", "læs også", "les også", "läs även",
    "läs också", "lue myös", "czytaj także", "czytaj też", "zobacz także", "zobacz też",
    "přečtěte si také", "čtěte také", "olvasta már", "kapcsolódó cikkek", "citește și",
    "pe aceeași temă", "читайте также", "читать далее", "смотрите также", "похожие статьи",
    "по теме", "комментарии", "читайте також", "коментарі", "прочетете още", "διαβάστε επίσης",
    "ilgili haberler", "bunlar da ilginizi çekebilir", "baca juga", "xem thêm", "tin liên quan",
    "関連記事", "関連ニュース", "関連リンク", "おすすめ記事", "相关阅读", "相关新闻", "相關新聞",
    "延伸閱讀", "推荐阅读", "更多新聞", "관련기사", "관련 기사", "اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة",
  ]

  private static let pointers = [
    "read more", "read also", "also read", "read next", "related:", "related story",
    "see also:", "more:", "watch:", "listen:", "don't miss", "must read", "you may also like",
    "click here", "lesen sie auch", "lesen sie hier", "mehr zum thema", "mehr dazu", "lire aussi",
    "à lire aussi", "lire également", "à lire :", "leggi anche", "lea también", "lee también",
    "lea además", "leer más", "le puede interesar", "te puede interesar", "leia também",
    "leia mais", "veja também", "saiba mais", "lees ook", "læs også", "les også", "läs även",
    "läs också", "läs mer", "lue myös", "czytaj także", "czytaj też", "zobacz też",
    "zobacz także", "přečtěte si", "čtěte také", "citește și", "citiți și", "читайте также",
    "читайте також", "смотрите также", "прочетете още", "διαβάστε επίσης", "baca juga", "xem thêm",
    "अधिक पढ़ें", "ये भी पढ़ें", "यह भी पढ़ें", "延伸閱讀", "相关阅读", "اقرأ أيضا", "اقرأ أيضاً",
  ]
}
