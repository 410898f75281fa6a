/// The small words in and beside dates; `_` stands for a blank within a name.
enum DateVocabulary {
  /// Kind, value and the words that mean it.
  static let all: [(DateWord.Kind, Int, String)] =
    labels + small + units + halves + DateZones.named + RelativeVocabulary.all
    + PersianCalendar.months

  private static let labels: [(DateWord.Kind, Int, String)] = [
    (
      .label, 0,
      """
      published publish publication posted submitted released issued created filed pubdate
      datepublished publicationdate veröffentlicht veröffentlichung erschienen publiziert
      publié publiée publication paru parution publicado publicada publicación publicação
      postado pubblicato pubblicata pubblicazione gepubliceerd geplaatst publicatiedatum
      опубликовано опубликована опубликован публикация публикации размещено добавлено
      опубліковано публікації publikováno vydáno zverejnené publikované opublikowano
      opublikowany publikacji dodano utworzono yayınlanma yayınlandı yayın giriş eklenme
      publicerad publicerat publisert publiceret udgivet offentliggjort julkaistu julkaisu
      megjelent közzétéve publikálva publicat publicată objavljeno объявлено публикувано
      δημοσιεύτηκε δημοσίευση đăng diterbitkan dipublikasikan tayang пубlished
      نشر نُشر تاریخ_انتشار انتشار פורסם प्रकाशित প্রকাশিত প্রকাশ เผยแพร่ 입력 등록 작성 게재 발행
      기사입력 등록일 입력일 작성일
      """
    ),
    (
      .label, 1,
      """
      updated update modified edited revised changed lastmod datemodified aktualisiert
      aktualisierung stand geändert bearbeitet mis_à_jour mise_à_jour màj modifié modifiée
      actualisé actualizado actualizada actualización modificado atualizado atualizada
      atualização modificada aggiornato aggiornata aggiornamento modificato bijgewerkt
      gewijzigd обновлено обновлена обновлен обновление изменено изменён изменен оновлено
      aktualizováno upraveno aktualizované zaktualizowano aktualizacja aktualizacji
      zmodyfikowano güncelleme güncellenme güncellendi uppdaterad uppdaterat oppdatert
      opdateret päivitetty muokattu frissítve módosítva actualizat actualizată ažurirano
      ενημερώθηκε ενημέρωση обновена cập_nhật diperbarui تحديث آخر_تحديث بروزرسانی עודכן
      अपडेट अपडेटेड আপডেট อัปเดต 수정 최종수정 업데이트 수정일
      """
    ),
    (
      .label, 2,
      """
      collected exported retrieved archived saved accessed downloaded crawled captured scraped
      fetched abgerufen gespeichert archiviert consulté enregistré consultado guardado
      consultato salvato geraadpleegd opgeslagen сохранено получено сохранена skopiowano pobrano
      collectedat exportdate
      """
    ),
    (
      .label, 3,
      """
      date dated document datum fecha data дата tarih tarihi päiväys dátum ngày_đăng tanggal
      التاريخ تاريخ תאריך तारीख দিন 날짜
      """
    ),
  ]

  private static let small: [(DateWord.Kind, Int, String)] = [
    (
      .filler, 0,
      """
      of the on op de del do da di d den der dem le la el en em no na il a st nd rd th er ère ème e o
      º ª t this am vom ta dia día dagen à os us om au u v в у о и на от du den_av i lo
      it dy ye av of_the yang ที่ เมื่อ วันที่ পূর্বাহ্ন শে ই লা রা ঠা dé dia_de
      """
    ),
    (
      .noise, 0,
      """
      first last originally was is been time date at by local uhr time_of_publication read
      leestijd lesezeit lecture lectura lettura чтения originariamente zuletzt letzte letztes
      dernière última ultima ultimo último última_vez laatst laatste последнее последняя
      последний poslední ostatnia ostatnio son kl lokaltid hora ora heure hours heures horas
      online since article story posted_in dated_on
      """
    ),
    (
      .clock, 0,
      """
      klo kl um alle ore às as las a_las godz o_godz saat ora at heures om klokken в_ u_ στις
      בשעה الساعة ساعت lúc у_ о_ об pukul jam stroke kello v_ la_ora ob o by เวลา alz
      """
    ),
  ]

  private static let units: [(DateWord.Kind, Int, String)] = [
    (
      .year, 0,
      """
      г год года году р рік року roku rok r year years წლის წ ж жылы жыл оны он m gada gads god
      година године godine anno año ano an année jahr ad ce bce yil yili ili năm सन् साल ई সন 년
      พ.ศ ค.ศ de_l'année м ko eko ekoeko metai metų il ilin
      """
    ),
    (.monthUnit, 0, "tháng thg сарын 월 ਮਹੀਨਾ"),
    (.dayUnit, 0, "ngày mồng 일 өдөр d dienos dan day"),
    (
      .hour, 0,
      """
      h hr hrs hour hours heure heures hora horas uhr uur ura час часов часа ч год годин годину
      годині гадзін гадзіны гадзіна godzina godziny godzin hodin hod giờ 시 時 óra órakor ώρα น
      """
    ),
    (
      .minute, 0,
      """
      m min mins mn minute minutes minuto minutos minuten мин минут минуты хв хвилин хвіліны
      хвілін minut minuty phút 분 perc
      """
    ),
    (
      .second, 0,
      "s sec secs second seconds seconde secondes сек секунд sekund sekunden giây 초 с"
    ),
  ]

  private static let halves: [(DateWord.Kind, Int, String)] = [
    (
      .half, 0,
      """
      am a_m vorm fm utra утра ночи ночі ранку manhã mañana matin mattina sabah öö rano 오전 sáng
      صباحا صباحاً पूर्वाह्न सुबह পূর্বাহ্ন সকাল vm πμ ap yb mo kiroko לפנה״צ بامداد صبح
      """
    ),
    (
      .half, 1,
      """
      pm p_m nachm em дня вечера вечора tarde noche soir sera pomeriggio 오후 chiều tối مساء
      مساءً अपराह्न शाम रात অপরাহ্ন বিকাল সন্ধ্যা রাত μμ ip nm yh akşam popołudniu wieczorem
      אחה״צ بعدازظهر عصر
      """
    ),
    (
      .half, 2,
      "noon midday mittag mittags midi mediodía meio-dia mezzogiorno podne poledne полдень"
    ),
    (.half, 3, "midnight mitternacht minuit medianoche meia-noite mezzanotte ponoć полночь"),
  ]
}
