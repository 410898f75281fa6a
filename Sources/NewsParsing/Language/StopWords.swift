/// The small words by which languages of one script are told apart, without accents counting.
enum StopWords {
  /// Languages of the Latin script; an index into this is a bit of `latin`'s masks.
  static let latinTags = latinTable.map(\.0)
  /// Languages of the Cyrillic script.
  static let cyrillicTags = cyrillicTable.map(\.0)
  /// The languages that have a word, as bits.
  static let latin = masks(latinTable)
  /// The same for Cyrillic.
  static let cyrillic = masks(cyrillicTable)

  /// No small word has more letters.
  static let longest =
    (latinTable + cyrillicTable).flatMap { $0.1.split(whereSeparator: \.isWhitespace) }
    .map(\.unicodeScalars.count).max() ?? 0

  /// The language that alone has a letter, by the letter's number.
  static let tellingLetters: [String?] = {
    let table = [
      ("es", "ñ¿"), ("pt", "ãõ"), ("cs", "řěů"), ("sk", "ľŕĺ"), ("hu", "őű"), ("tr", "ğı"),
      ("ro", "țșţ"), ("pl", "łżśź"), ("vi", "ơưạảấầậếềệộốồ"), ("de", "ß"), ("lt", "ėųį"),
      ("lv", "ģķļņ"), ("uk", "їєґ"), ("be", "ў"), ("sr", "ђћџ"), ("mk", "ѓќѕ"), ("ru", "ыэё"),
    ]
    var letters = [String?](repeating: nil, count: 0x2000)
    for (tag, list) in table {
      for scalar in list.unicodeScalars { letters[Int(scalar.value)] = tag }
    }
    return letters
  }()

  private static func masks(_ table: [(String, String)]) -> [UInt64: UInt64] {
    var masks: [UInt64: UInt64] = [:]
    for (bit, (_, words)) in table.enumerated() {
      for name in words.split(whereSeparator: \.isWhitespace) {
        var word = WordFold()
        for scalar in name.unicodeScalars { word.add(scalar) }
        masks[word.hash, default: 0] |= 1 << UInt64(bit)
      }
    }
    return masks
  }

  private static let latinTable: [(String, String)] = [
    (
      "en",
      """
      the of and to in is that it for was on are with as he be at by this had not but from or have
      an they which were their been has would will there who what said its more about
      """
    ),
    (
      "de",
      """
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
      werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war
      """
    ),
    (
      "fr",
      """
      de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il ce sont
      avec son aux cette mais été ont ou être ses leur était comme elle nous
      """
    ),
    (
      "es",
      """
      de la que el en y a los del se las por un para con no una su al es lo como más o pero sus le
      ha este sí porque esta entre cuando muy sin sobre también me hasta hay fue desde años
      """
    ),
    (
      "it",
      """
      di e il la che in un a per è una del non sono le si con i da alla della dei nel come anche più
      lo ma ha gli delle al dal ed se questo nella essere dalla degli stato hanno
      """
    ),
    (
      "pt",
      """
      de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à
      seu sua ou quando muito nos já eu também só pelo pela até isso são foi está você
      """
    ),
    (
      "nl",
      """
      de en van het een in is dat op te voor met zijn die niet aan er om ook als dan maar bij uit
      naar door over ze wordt worden nog heeft hebben werd deze geen meer wel kan
      """
    ),
    (
      "pl",
      """
      w i na z do nie się to że o jest jak po a za od ale przez co dla tym oraz który ich jego czy
      tylko może będzie są ze był być także które już przed została roku
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra ne o ise ya var göre her
      ancak değil oldu olduğunu mi ama iki ilk yeni türkiye tarafından
      """
    ),
    (
      "sv",
      """
      och i att det som en på är av för med den till har de inte om ett men var från sig så vi
      kan när nu också efter eller under han skulle där mot vid ska blir år
      """
    ),
    (
      "da",
      """
      og i at det er en til på af for med den de ikke har der som et var han men om fra sig så vi kan
      efter også eller blev hvad skal nu ved år havde hun være efter mod ud
      """
    ),
    (
      "no",
      """
      og i det er på til som en av for med å at har de ikke den om et var han men fra seg så vi kan
      etter også eller ble hva skal nå ved år hadde hun være mot ut noe bli
      """
    ),
    (
      "fi",
      """
      ja on ei että se oli hän mutta ovat kun myös joka sen jos mukaan tai niin kuin ole hänen vain
      vuoden vuonna sekä olla nyt jo ovat mitä tämä ne sitä kanssa jälkeen
      """
    ),
    (
      "cs",
      """
      a v se na je že s z do o i to by si za ve pro jako ale podle po od které který jsou také jeho
      už než tak byl jsem bylo při bude však jen roce má jejich
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy ez meg volt de csak már még azt ki el mint lesz ezt vagy van sem akkor
      szerint után lehet más két minden pedig között
      """
    ),
    (
      "ro",
      """
      de și în a la cu pe care o că din nu pentru un mai au fost sunt este al ale prin dar sau după
      lui ce fi se ca către foarte acest această astfel
      """
    ),
    (
      "id",
      """
      yang dan di untuk dengan dari ini itu pada tidak akan dalam ke adalah juga oleh sebagai karena
      telah ada mereka bisa lebih saat bahwa tersebut atau kepada sudah
      """
    ),
    (
      "vi",
      """
      và của là có được cho không trong một các với người đã những này để khi về từ đến như tại ra
      năm cũng nhiều sau trên vào ông
      """
    ),
    (
      "ca", "de la i el que a en per un una els les amb del es no és al dels ha va són més com seva"
    ),
    (
      "hr",
      "i je u na se da su za od s o a koji što kako bi će iz to ne ali nije kao nakon te koja bio"
    ),
    (
      "sk",
      "a v sa na je že s z do o i to by si za vo pre ako ale podľa po od ktoré ktorý sú aj jeho už"
    ),
    ("sl", "in je v na se da so za od ki pa z ne bi kot tudi po s o še bo ali pri iz leta kar"),
    ("lt", "ir kad į iš su yra tai bet buvo kaip apie dėl metų savo per jau kurie tik už nuo"),
    ("et", "ja on ei et oli ka kui mis aga see ta oma ning kes või siis selle veel aasta pärast"),
    ("lv", "un ir ka no par ar uz kas tas bet kā arī pēc lai nav gada viņš bija pie vai savu"),
  ]

  private static let cyrillicTable: [(String, String)] = [
    (
      "ru",
      """
      и в не на что с по это как из у за он к от для его но было так же все она был бы также или
      мы только при после до их который которые еще уже если что где года
      """
    ),
    (
      "uk",
      """
      і в не на що з у та до за від це як для його але про було він також або ми й після їх який які
      ще вже якщо року під через має є щоб бути й зі
      """
    ),
    (
      "be",
      "і ў у не на што з да за гэта як для яго але пра было ён таксама або яны які якія яшчэ ужо"
    ),
    (
      "bg",
      "и в не на че с от да за по е се са като това но бе ще до при си са или той беше също според"
    ),
    ("sr", "и у не на да је се за од са су о који што како би ће из то али није као после те која"),
    ("mk", "и во не на дека со од да за по е се што како ќе но беше го ги или тој исто според од"),
  ]
}
