/// What a metadata line is about.
enum SavedField: Sendable {
  case title, author, source, url, published, updated, exported, tags, language, image, summary
  /// Says nothing about the article: `Show on website`.
  case ignored
}

/// The labels before metadata values, in the languages that exports are written in.
///
/// To teach Gazette a label, add it here in lower case.
enum SavedLabels {
  static func field(_ label: String) -> SavedField? { all[label] }

  /// What a key of front matter in lower case is about, whether its words are joined by `_`, by `-` or
  /// by a capital letter: `date_saved`, `datesaved`.
  static func field(key: String) -> SavedField? { all[key] ?? compact[compacted(key)] }

  /// Whether a key says no more than that its value is a date: one that names publication knows better.
  static func isMereDate(key: String) -> Bool { mereDates.contains(key) }

  private static let mereDates: Set<String> = [
    "date", "time", "day", "datum", "data", "fecha", "дата", "tarih", "日期", "時間", "时间", "日付",
  ]

  private static let compact: [String: SavedField] = {
    var compact: [String: SavedField] = [:]
    for (label, field) in all { compact[compacted(label)] = compact[compacted(label)] ?? field }
    return compact
  }()

  private static func compacted(_ label: String) -> String {
    label.filter { $0 != " " && $0 != "_" && $0 != "-" }
  }

  private static let all: [String: SavedField] = {
    var all: [String: SavedField] = [:]
    for (field, labels) in table { for label in labels { all[label] = field } }
    return all
  }()

  private static let table: [(SavedField, [String])] = [
    (
      .title,
      [
        "title", "full title", "headline", "subject", "betreff", "titel", "titre", "título",
        "titolo",
        "заголовок", "назва", "tytuł", "başlık", "标题", "標題", "タイトル", "objet", "asunto", "тема",
      ]
    ),
    (
      .author,
      [
        "author", "authors", "by", "byline", "written by", "autor", "autorin", "autoren",
        "auteur", "auteurs", "autore", "autores", "автор", "авторы", "автори", "yazar", "auteur(s)",
        "作者", "著者", "記者", "记者", "author(s)", "writer", "reporter", "creator", "von", "par",
        "por", "di", "文", "story by", "posted by",
      ]
    ),
    (
      .source,
      [
        "source", "sources", "publisher", "publication", "site", "website", "site name",
        "site_name", "sitename", "outlet", "newspaper", "quelle", "quellen", "fuente", "fuentes",
        "fonte", "fonti", "fontes", "bron", "источник", "источники", "джерело", "źródło", "kaynak",
        "来源", "來源", "新闻来源", "新聞來源", "出典", "情報源", "from", "de la source", "feed",
        "medium", "zeitung", "journal", "herkunft", "ソース", "via", "published in", "published by",
      ]
    ),
    (
      .url,
      [
        "url", "link", "original url", "source url", "article url", "original link", "permalink",
        "read more at", "read more", "read more on", "original", "original article",
        "retrieved from",
        "full article", "full story", "read the full story", "read the full story at", "web",
        "available at", "address", "canonical", "canonical url", "canonical_url", "story url",
        "page url", "originalartikel", "original-url", "originaladresse", "adresse", "lien",
        "lien original", "url original", "enlace", "enlace original", "collegamento",
        "link original",
        "link originale", "ссылка", "оригинал", "адрес", "посилання", "оригінал", "adres",
        "bağlantı",
        "orijinal", "łącze", "odnośnik", "原文链接", "原文連結", "原文", "链接", "連結", "元記事",
        "リンク", "view original", "source link", "saved from", "clipped from", "source_url",
        "original_url", "article link", "web link", "weblink", "originallink", "more at",
        "see also original",
        "artikel-url", "url de l'article", "url originale", "adresse url", "網址", "网址", "原文地址",
        "original source", "lire l'article original", "ver original", "artículo original",
        "read at",
        "read it at", "article", "read original", "read the original", "view online",
      ]
    ),
    (
      .published,
      [
        "date", "published", "published on", "publish date", "published at", "pubdate",
        "publication date", "published date", "published time", "date published", "posted",
        "posted on", "first published", "time",
        "first published on", "datum", "veröffentlicht", "veröffentlicht am", "erschienen",
        "erschienen am", "publié le", "publié", "date de publication", "fecha", "publicado",
        "publicado el", "fecha de publicación", "data", "pubblicato", "pubblicato il",
        "publicado em", "data de publicação", "дата", "опубликовано", "дата публикации",
        "опубліковано", "data publikacji", "opublikowano", "tarih", "yayın tarihi", "gepubliceerd",
        "gepubliceerd op", "发布时间", "发布日期", "日期", "時間", "时间", "日付", "公開日", "date_published",
        "publishdate", "published_at", "submitted", "released", "issued", "sent", "gesendet", "day",
        "配信日", "掲載日", "發布時間", "發佈時間",
      ]
    ),
    (
      .updated,
      [
        "updated", "updated on", "last updated", "last modified", "modified", "lastmod",
        "last modified on", "date modified", "aktualisiert", "aktualisiert am", "stand",
        "mis à jour",
        "mis à jour le", "actualizado", "actualizado el", "aggiornato", "aggiornato il",
        "atualizado",
        "atualizado em", "обновлено", "оновлено", "zaktualizowano", "aktualizacja", "güncelleme",
        "bijgewerkt", "更新", "更新时间", "更新時間", "更新日", "date_modified", "updated at", "edited",
      ]
    ),
    (
      .exported,
      [
        "document date", "collected at", "collected", "created", "saved", "saved on",
        "saved at", "clipped", "clipped on", "exported", "exported on", "exported at", "retrieved",
        "retrieved on", "accessed", "accessed on", "archived", "archived on", "date saved",
        "date added", "time added", "saved date", "added", "added on", "downloaded",
        "downloaded on", "fetched", "fetched at",
        "captured", "captured at", "gespeichert", "gespeichert am", "abgerufen", "abgerufen am",
        "enregistré le", "consulté le", "guardado", "guardado el", "salvato il", "salvo em",
        "сохранено", "збережено", "zapisano", "kaydedildi", "opgeslagen", "保存时间", "保存日期", "保存日",
        "import date", "date_saved", "created at", "export date", "crawled", "crawled at",
        "crawl date",
        "date collected", "date retrieved", "snapshot",
      ]
    ),
    (
      .tags,
      [
        "category", "categories", "tags", "tag", "keywords", "section", "topic", "topics",
        "labels", "filed under", "posted in", "kategorie", "kategorien", "rubrik", "schlagwörter",
        "schlagworte", "ressort", "catégorie", "catégories", "rubrique", "mots-clés", "étiquettes",
        "categoría", "categorías", "etiquetas", "sección", "temas", "categoria", "categorie",
        "sezione",
        "tag(s)", "categorias", "seção", "категория", "категории", "рубрика", "теги", "метки",
        "категорія", "kategoria", "kategorie", "tagi", "kategori", "etiketler", "rubriek",
        "trefwoorden",
        "分类", "分類", "标签", "標籤", "カテゴリ", "カテゴリー", "タグ", "category(s)", "subjects", "themen",
      ]
    ),
    (
      .language,
      [
        "language", "lang", "sprache", "langue", "idioma", "lingua", "язык", "мова", "dil",
        "taal", "język", "语言", "言語",
      ]
    ),
    (
      .image,
      [
        "image", "cover", "thumbnail", "lead image", "lead_image", "featured_image",
        "featuredimage", "banner", "top image", "image url",
      ]
    ),
    (.summary, ["description", "summary", "excerpt", "abstract", "dek", "subtitle"]),
    (
      .ignored,
      [
        "show on website", "share", "word count", "words", "reading time", "read time",
        "estimated reading time", "domain", "id", "status", "rating", "views", "comments", "type",
        "favorite", "starred", "unread", "layout", "draft", "slug", "to", "an", "guid", "clipper",
        "lesezeit", "length",
      ]
    ),
  ]
}
