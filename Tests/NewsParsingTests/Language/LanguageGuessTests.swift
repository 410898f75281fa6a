import NewsParsing
import Testing

@Suite("The language of a text")
struct LanguageGuessTests {
  @Test(
    "is known from a sentence",
    arguments: [
      ("en", "The council said that it would rebuild the bridge before the end of the year."),
      ("de", "Der Rat hat beschlossen, dass die Brücke noch in diesem Jahr gebaut wird."),
      ("fr", "Le conseil a décidé que le pont serait reconstruit avant la fin de cette année."),
      ("es", "El consejo decidió que el puente se reconstruirá antes de que termine el año."),
      (
        "it", "Il consiglio ha deciso che il ponte sarà ricostruito prima della fine di quest’anno."
      ),
      ("pt", "O conselho decidiu que a ponte será reconstruída até ao fim do ano, mas não já."),
      ("nl", "De raad heeft besloten dat de brug nog voor het einde van het jaar wordt gebouwd."),
      ("pl", "Rada zdecydowała, że most nie zostanie odbudowany przed końcem roku, ale jest plan."),
      ("tr", "Belediye meclisi köprünün bu yıl için değil, daha sonra bir plan ile yapılacağını."),
      ("sv", "Rådet har beslutat att bron ska byggas om före årets slut, men inte i vår."),
      ("ru", "Совет решил, что мост будет восстановлен до конца года, но не раньше осени."),
      ("uk", "Рада вирішила, що міст буде відновлено до кінця року, але не раніше осені."),
      ("bg", "Съветът реши, че мостът ще бъде възстановен до края на годината, но не по-рано."),
      ("zh", "市议会决定在年底之前重建这座桥梁。"), ("ja", "市議会は年内に橋を架け直すことを決めた。"),
      ("ko", "시의회는 올해 안에 다리를 다시 짓기로 했다."), ("el", "Το συμβούλιο αποφάσισε για τη γέφυρα."),
      ("ar", "قرر المجلس إعادة بناء الجسر قبل نهاية العام"),
      ("fa", "شورا تصمیم گرفت پل را پیش از پایان سال بازسازی کند"),
      ("he", "המועצה החליטה לבנות מחדש את הגשר"), ("hi", "परिषद ने पुल को फिर से बनाने का निर्णय लिया"),
      ("th", "สภาตัดสินใจสร้างสะพานใหม่ภายในสิ้นปี"),
      ("vi", "Hội đồng đã quyết định xây lại cây cầu trong năm nay và không có các kế hoạch khác."),
    ])
  func sentences(tag: String, text: String) {
    #expect(LanguageGuess.language(of: text) == tag)
  }

  @Test(
    "is not guessed from nothing", arguments: ["", "12:30", "Reuters", "Alpha Beta Gamma Delta"])
  func unsure(text: String) {
    #expect(LanguageGuess.language(of: text) == nil)
  }
}
