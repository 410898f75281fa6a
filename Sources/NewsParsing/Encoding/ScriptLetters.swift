/// The characters that most text of a script consists of, by which it is told from other bytes that
/// happen to be characters of it.
enum ScriptLetters {
  /// Syllables of particles, endings and frequent words.
  static let korean = Set(
    "이다는의에가을를은하고한지로도사기인서시대해자들부전정아어리일나수제그있었했으라만장원국상주보"
      .unicodeScalars.map(\.value)
      + "과와면여년월오안에게까터된되될할함합니습까요연구공화성경동조선신문방생학교회위원진행결발표중관계시간북남미외물가격개통철도역항버스새집람말했다것등때위더및또저우모두세네거차강산민세무비실업용품식음악책저명반러구도금강"
      .unicodeScalars
      .map(\.value))

  /// Kanji that newspapers print most, besides kana.
  static let japanese = Set(
    "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公持野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任引使求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争談能無再位置企真流格有疑口過局少放税検藤町常校料沢裁状工建語球営空職証土与急止送援供可役構木割聞身費付施切由説転食比難防補車優夫研収断井何南石足違消境神番規術護展態導鮮備宅害配副算視条幹独警宮究育席輸訪楽起万着乗店述残想線率病農州武声質念待試族象銀域助労例衛然早張映限親額監環験追審商葉義伝働形景落欧担好退準賀訴辺造英被株頭技低毎医復仕去姿味負閣韓渡失移差衆個門写評課末守若脳極種美岡影命含福蔵量望松非撃佐核観察整段横融型白深字答夜製票況音申様財港識注呼渉達雨雪風駅春夏秋冬森林花船橋"
      .unicodeScalars.map(\.value))

  /// Letters and marks of nine tenths of Thai.
  static let thai = Set(
    "านรอกเงมยลวดทสตะปบคหแจพชขใไโผซถธศณญษภฟอำฉ่้ัิีืุู์็ๆฯึๅ".unicodeScalars.map(\.value))

  /// Whether a vowel sign or a tone stands where no consonant is to carry it, or a leading vowel before
  /// nothing that it could lead.
  static func isMisplacedThai(_ value: UInt32, after previous: UInt32) -> Bool {
    switch value {
    case 0xE31, 0xE34...0xE3A, 0xE47...0xE4E:
      !(0xE01...0xE2E).contains(previous) && !(0xE31...0xE3A).contains(previous)
        && !(0xE47...0xE4E).contains(previous)
    default: (0xE40...0xE44).contains(previous) && !(0xE01...0xE2E).contains(value)
    }
  }
}
