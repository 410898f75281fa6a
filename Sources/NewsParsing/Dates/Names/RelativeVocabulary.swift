/// The words of `3 hours ago` and `yesterday`.
enum RelativeVocabulary {
  static let all: [(DateWord.Kind, Int, String)] =
    spans + days + counts + [
      (
        .ago, 0,
        """
        ago vor il_y_a hace há назад fa geleden önce sedan siden sitten temu тому před pred prije
        acum în_urmă atrás för преди πριν trước yang_lalu lalu قبل منذ پیش לפני पहले আগে ที่แล้ว 전 前 以前
        """
      )
    ]

  private static let spans: [(DateWord.Kind, Int, String)] = [
    (
      .span, 0,
      """
      s sec secs second seconds sekunden sekunde secondes seconde segundos segundo secondi
      секунд секунды секунду сек saniye sekund sekundy sekunder seconden detik giây 秒 초
      """
    ),
    (
      .span, 1,
      """
      m min mins minute minutes minuten minuto minutos minuti minuut минут минуты минуту мин
      хвилин хвилини хвилину dakika dk minut minuty minutter minuuttia perccel phút menit دقائق
      دقيقة دقیقه דקות मिनट মিনিট นาที 分钟 分鐘 分 분 λεπτά
      """
    ),
    (
      .span, 2,
      """
      h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur uren час часа
      часов годину години годин saat sa godzin godziny godzinę hodin hodinami timmar timme timer
      time tuntia tunti órája óra jam giờ ساعات ساعة ساعت שעות שעה घंटे ঘণ্টা ชั่วโมง 小时 小時 時間
      시간 ώρες
      """
    ),
    (
      .span, 3,
      """
      d day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen дня дней день
      дні днів gün dni dzień dny dnem dny dagar dage päivää päivä nap napja hari ngày أيام يوم
      روز ימים दिन দিন วัน 天 日 일 ημέρες
      """
    ),
    (
      .span, 4,
      """
      w week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken
      неделю недели недель тиждень тижні тижнів hafta tygodni tygodnie tydzień týdny týdnem veckor
      vecka uger uge uker uke viikkoa viikko hete minggu tuần أسابيع أسبوع هفته 周 週間 주
      """
    ),
    (
      .span, 5,
      """
      month months mo monat monate monaten mois mes meses mês mese mesi maand maanden месяц месяца
      месяцев місяць місяці місяців ay miesiąc miesiące miesięcy månader måned måneder kuukautta
      hónapja bulan tháng أشهر شهر ماه 个月 個月 ヶ月 か月 개월
      """
    ),
    (
      .span, 6,
      """
      y yr yrs year years jahr jahre jahren an ans année années año años ano anos anno anni jaar
      год года лет рік роки років yıl yil rok lata lat år vuotta éve tahun năm سنوات سنة سال 年 년
      """
    ),
  ]

  private static let days: [(DateWord.Kind, Int, String)] = [
    (
      .dayShift, 0,
      """
      today heute aujourd'hui hoy oggi hoje vandaag сегодня сьогодні bugün dziś dzisiaj dnes idag
      i_dag tänään ma azi danas днес σήμερα hôm_nay hari_ini اليوم امروز היום आज আজ วันนี้ 今天 今日
      오늘 now just_now jetzt gerade_eben сейчас только_что
      """
    ),
    (
      .dayShift, -1,
      """
      yesterday gestern hier ayer ieri ontem gisteren вчера вчора dün wczoraj včera igår i_går
      eilen tegnap jučer вчера χθες hôm_qua kemarin أمس دیروز אתמול ගතකල গতকাল เมื่อวาน 昨天 昨日
      어제
      """
    ),
    (
      .dayShift, -2,
      """
      day_before_yesterday the_day_before_yesterday vorgestern avant-hier anteayer anteontem
      eergisteren позавчера позавчора przedwczoraj předevčírem 前天 一昨日 그저께 l'altro_ieri
      """
    ),
    (.dayShift, 1, "tomorrow morgen demain mañana domani amanhã завтра yarın jutro 明天 明日 내일"),
  ]

  private static let counts: [(DateWord.Kind, Int, String)] = [
    (.count, 1, "a an one ein eine einem einer un une una uno один одну bir jedna een 一"),
    (.count, 2, "two zwei deux dos due dois duas два две дві iki dwa dwie twee couple 两 兩 二"),
    (.count, 3, "three drei trois tres tre três три üç trzy drie 三"),
    (.count, 4, "four vier quatre cuatro quattro quatro четыре dört 四"),
    (.count, 5, "five fünf cinq cinco cinque пять beş 五"), (.count, 6, "six sechs seis шесть 六"),
    (.count, 7, "seven sieben sept siete sette 七"), (.count, 8, "eight acht huit ocho otto 八"),
    (.count, 9, "nine neun neuf nueve nove 九"), (.count, 10, "ten zehn dix diez dieci dez 十"),
  ]
}
