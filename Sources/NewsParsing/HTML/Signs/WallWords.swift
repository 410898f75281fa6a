/// The words of paywalls and of requests for consent.
enum WallWords {
  /// Whether a short line, in lower case, sells the rest of an article.
  static func sells(_ line: [UInt8]) -> Bool { offers.isFound(in: line) }

  /// Whether a short line, in lower case, speaks of cookies and consent.
  static func consents(_ line: [UInt8]) -> Bool { requests.isFound(in: line) }

  /// Whether a line has a phrase.
  static func has(_ phrase: String, _ line: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { $0.position(of: phrase, from: 0) != nil }
  }

  /// Words in the names of elements that ask for consent, besides `cookie…` and `consent…`.
  static let consentNames: Set<String> = [
    "gdpr", "onetrust", "didomi", "usercentrics", "cmpbox", "cmpwrapper",
  ]

  /// Words in the names of elements that stand in front of a text.
  static let paywallNames: Set<String> = ["paywall", "regwall", "subwall", "paygate"]

  private static let offers = PhraseSearch([
    "subscribe to continue", "subscribe to read", "to continue reading", "to keep reading",
    "subscribers only", "only for subscribers", "for subscribers only", "exclusive to subscribers",
    "article is for subscribers", "subscriber-only", "already a subscriber", "unlock this article",
    "reached your limit of free articles", "free articles remaining", "register to read",
    "this article is behind a paywall", "you've read all your free",
    "jetzt weiterlesen", "weiterlesen mit", "artikel freischalten", "nur für abonnenten",
    "diesen artikel lesen sie mit", "exklusiv für abonnenten", "sie sind bereits abonnent",
    "réservé aux abonnés", "réservé à nos abonnés", "article est réservé", "pour lire la suite",
    "solo para suscriptores", "exclusivo para suscriptores", "suscríbete para seguir leyendo",
    "para seguir leyendo", "exclusivo para assinantes", "assine para continuar",
    "só para assinantes",
    "riservato agli abbonati", "contenuto riservato", "abbonati per continuare",
    "alleen voor abonnees", "lees verder met een abonnement", "verder lezen?",
    "kun for abonnenter", "for abonnenter", "bli prenumerant", "endast för prenumeranter",
    "tylko dla prenumeratorów", "pouze pro předplatitele", "только для подписчиков",
    "доступно только подписчикам", "この記事は有料会員限定", "有料会員限定", "会員限定記事", "订阅后继续阅读",
  ])

  private static let requests = PhraseSearch([
    "cookie", "consent", "your privacy", "gdpr", "einwilligung", "zustimmung", "zustimmen",
    "datenschutz", "personenbezogene", "consentement", "vie privée", "consentimiento",
    "tu privacidad", "su privacidad", "sua privacidade", "consentimento", "consenso",
    "toestemming", "samtycke", "samtykke", "zgoda", "souhlas", "согласие",
  ])
}
