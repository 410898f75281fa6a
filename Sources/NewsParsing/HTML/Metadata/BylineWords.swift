/// The words around the names of authors.
enum BylineWords {
  /// Names of elements that hold a byline.
  static let names: Set<String> = [
    "byline", "bylines", "author", "authors", "autor", "autores", "auteur", "authorname",
    "writtenby", "writer", "articleauthor", "postauthor", "autore", "redakteur", "verfasser",
    "entryauthor", "reporter", "contributor", "contributors", "autoren", "autorenzeile",
    "autorzeile", "writers", "journalist", "auteurs", "autori", "redacteur",
  ]

  /// Names of elements whose bylines are those of others.
  static let others: Set<String> = [
    "comment", "comments", "related", "sidebar", "recommended", "follow", "teaser", "footer",
    "disqus", "trending", "popular", "preview",
  ]

  /// What stands before the names, longer ones first where they begin alike.
  static let labels = [
    "written by", "posted by", "contributed by", "submitted by", "eingestellt von",
    "veröffentlicht von", "verfasst von", "geplaatst door", "skriven av", "published by",
    "updated by", "reported by", "reporting by",
    "story by", "words by", "text by", "view all posts by", "posts by", "article by", "by", "von",
    "por", "par", "di", "door", "av", "af", "da", "author:", "authors:", "autor:", "autorin:",
    "auteur:", "autore:", "автор:", "текст:", "text:", "texto:", "from", "escrito por",
    "publicado por", "redigido por", "publié par", "écrit par", "scritto da", "a cura di",
    "skrevet av", "skrevet af", "kirjoittanut", "ein beitrag von", "ein kommentar von",
    "ein gastbeitrag von", "zeige alle beiträge von", "alle beiträge von", "geschrieben von",
    "interview:", "geschreven door", "tekst:", "od", "автори:", "авторы:", "作者：", "作者:",
    "文／", "文/", "記者", "记者", "durch", "author", "autor", "autorin", "auteur",
    "autore", "reporter:", "words:", "story:",
  ]

  /// Labels that begin a byline wherever they begin a short line under a headline.
  static let sureLabels = [
    "by ", "by: ", "written by ", "posted by ", "story by ", "von ", "von: ", "por ", "par ",
    "escrito por ", "écrit par ", "scritto da ", "a cura di ", "door ", "автор: ", "autor: ",
    "author: ", "auteur : ", "tekst: ", "text: ", "текст: ",
  ]

  /// What names no author but whoever took the picture.
  static let pictures = [
    "foto:", "fotos:", "фото:", "photo:", "photos:", "photo by", "image:", "bild:", "снимка:",
    "illustration:", "picture:",
  ]

  /// Words that end a name: `Jo Reed for the Coast Post`, `Jo Reed am Montag`.
  static let ends: Set<String> = ["for", "in", "at", "on", "am", "le", "el", "em", "für", "pour"]

  /// Words behind a name that go with a date which is cut off.
  static let tails: Set<String> = [
    "published", "updated", "posted", "on", "am", "le", "el", "em", "il", "op", "den", "publié",
    "publicado", "pubblicato", "veröffentlicht", "aktualisiert", "actualizado", "atualizado",
  ]

  /// Words in lower case that names of people have.
  static let particles: Set<String> = [
    "von", "van", "de", "der", "den", "di", "da", "do", "dos", "del", "della", "al", "bin", "el",
    "la", "le", "du", "ten", "ter", "y", "e", "af", "zu", "und", "ibn", "abu", "san",
  ]

  /// Words behind a name that say what somebody is or what was done.
  static let roles: Set<String> = [
    "writer", "reporter", "editor", "correspondent", "columnist", "journalist", "producer",
    "contributor", "staff", "published", "updated", "posted", "redakteur", "redakteurin",
    "korrespondent", "korrespondentin", "journaliste", "periodista", "redactor", "redactora",
    "repórter", "colunista", "giornalista", "photographer", "critic", "director", "analyst",
  ]

  /// Agencies, which are not named beside a person.
  static let agencies: Set<String> = [
    "associated press", "the associated press", "ap", "reuters", "afp", "agence france-presse",
    "dpa", "pti", "upi", "bloomberg", "bloomberg news", "press association", "pa media", "xinhua",
    "ians", "ani", "efe", "ansa", "tass", "тасс", "риа новости", "apa", "sda", "keystone-sda",
    "the canadian press", "canadian press", "australian associated press", "tribune news service",
    "news service", "wire reports",
  ]

  /// Signatures of nobody in particular.
  static let nobody: Set<String> = [
    "admin", "administrator", "editor", "redaktion", "redacción", "redação", "staff", "webmaster",
    "redazione", "rédaction", "la rédaction", "root", "default", "unknown", "news", "web desk",
    "publisher", "zvg", "team", "newsroom", "news desk", "editorial", "agencies", "online desk",
    "author", "guest", "super user",
  ]

  /// What looks like a name and is none; the last ones are what programs write where none is known.
  static let notNames: Set<String> = [
    "by", "author", "authors", "staff writer", "staff", "updated", "published", "posted", "follow",
    "share", "reporter", "senior reporter", "correspondent", "editor", "contributor", "written by",
    "about the author", "view all posts", "read more", "autor", "by:", "comments", "staff report",
    "view bio", "bio", "email", "twitter", "facebook", "print", "contributing writer",
    "humans.txt", "humans", "admin", "administrator", "root", "default", "unknown", "publisher",
    "webmaster", "super user", "superuser", "user", "zvg", "none", "null", "red.", "undefined",
    "n/a",
    "anonymous", "guest", "nan", "false", "true", "and", "und", "name",
  ]
}
