extension CalendarNames {
  /// The names that only less written languages have, aa to ewo.
  static let rareFirst = """
    =aa qunxa_garablu qun, kudo nah, ciggilta_kudo cig, agda_baxis agd, caxah_alsa cax,
    qasa_dirri qas, qado_dirri qad, liiqen leq, waysu way, diteli dit, ximoli xim, kaxxa_garablu
    kax; acaada aca, etleeni etl, talaata tal, arbaqa arb, kamiisi, gumqata gum, sabti; saaku,
    carra
    =ab ажьырныҳəа ажь, жəабран жəаб, хəажəкыра хəажә, мшаԥы мш, лаҵара лаҵ, рашəара рашә,
    ԥхынгəы ԥхынгә, нанҳəа нанҳә, цəыббра цəыб, жьҭаара жьҭ, абҵара абҵ, ԥхынҷкәын ԥхынҷ; амҽыша
    ам, ашәахьа ашә, аҩаша аҩ, ахаша ах, аԥшьаша аԥ, ахәаша ахә, асабша ас
    =agq ndzɔ̀ŋɔ̀nùm nùm, ndzɔ̀ŋɔ̀kɨ̀zùʔ kɨz, ndzɔ̀ŋɔ̀tɨ̀dʉ̀ghà tɨd, ndzɔ̀ŋɔ̀tǎafʉ̄ghā taa,
    ndzɔ̀ŋèsèe see, ndzɔ̀ŋɔ̀nzùghò nzu, ndzɔ̀ŋɔ̀dùmlo dum, ndzɔ̀ŋɔ̀kwîfɔ̀e fɔe,
    ndzɔ̀ŋɔ̀tɨ̀fʉ̀ghàdzughù dzu, ndzɔ̀ŋɔ̀ghǔuwelɔ̀m lɔm, ndzɔ̀ŋɔ̀chwaʔàkaa_wo kaa, ndzɔ̀ŋèfwòo
    fwo; tsuʔntsɨ nts, tsuʔukpà kpa, tsuʔughɔe ghɔ, tsuʔutɔ̀mlò tɔm, tsuʔumè ume, tsuʔughɨ̂m
    ghɨ, tsuʔndzɨkɔʔɔ dzk; a.g, a.k
    =ak ɔpɛpɔn, ɔgyefoɔ, ɔbɛnem, oforisuo, kɔtɔnimma, ayɛwohomumu, kutawonsa, ɔsanaa, ɛbɔ,
    ahinime, obubuo, ɔpɛnimma; kwasiada kwe kwesida, dwoada dwo dwowda, benada ben, wukuada wuk
    wukuda, yawoada yaw yawda, fiada fia fida, memeneda mem; an, ew anw
    =am ጃንዋሪ ጃን ጃንዩወሪ ጃንዩ, ፌብሩዋሪ ፌብ ፌብሩወሪ ፌብሩ, ማርች, ኤፕሪል ኤፕሪ, ሜይ, ጁን, ጁላይ, ኦገስት ኦገስ, ሴፕቴምበር ሴፕቴ,
    ኦክቶበር ኦክቶ, ኖቬምበር ኖቬም, ዲሴምበር ዲሴም; እሑድ, ሰኞ, ማክሰኞ ማክሰ, ረቡዕ, ሐሙስ, ዓርብ, ቅዳሜ; ጥዋት, ከሰዓት
    =an de_chinero chi chinero, de_febrero, de_marzo,, de_mayo, de_chunyo chn chunyo, de_chuliol
    chl chuliol, d’agosto, de_setiembre,, de_noviembre, d’aviento avi aviento; dominche,, martz,
    miercres, chueves chu
    =apc كانون_التاني,, أذار,,,,,,,, تشرين_التاني,;, التنين, التلاتا, الأربعا,,,; صباحا, مساء
    =as জানুৱাৰী, ফেব্ৰুৱাৰী ফেব্ৰু, মাৰ্চ, এপ্ৰিল,,,, আগষ্ট, ছেপ্তেম্বৰ ছেপ্তে, অক্টোবৰ,
    নৱেম্বৰ নৱে, ডিচেম্বৰ ডিচে; দেওবাৰ দেও, সোমবাৰ, মঙ্গলবাৰ, বুধবাৰ, বৃহস্পতিবাৰ বৃহ, শুক্ৰবাৰ
    শুক্ৰ, শনিবাৰ; পূৰ্বাহ্ন, অপৰাহ্ন
    =asa,,,,,,,,,,,; jpi, jtt, jnn, jtn, alh, ijm, jmo; icheheavo, ichamthi
    =ast de_xineru xin xineru, de_febreru febreru, de_marzu marzu,, de_mayu mayu, de_xunu xun
    xunu, de_xunetu xnt xunetu, d’agostu agostu,, d’ochobre och ochobre, de_payares pay payares,
    d’avientu avientu; domingu, llunes llu,,, xueves xue xu, vienres, sábadu; de_la_mañana
    mañana, de_la_tarde tarde
    =az_Cyrl јанвар,,,,, ијун ијн, ијул ијл,, сентјабр, октјабр, нојабр ној,; базар,
    базар_ертәси б.е, чәршәнбә_ахшамы ч.а, чәршәнбә, ҹүмә_ахшамы ҹ.а, ҹүмә, шәнбә; ам, пм
    =bal جن, پروری پر, مار, اپرێل اپر, مئیی,, جۆلایی جۆل,, ستم, اکت, نئومبر نئوم, دسم; یکشمبه
    یک, دوشمبه دو, سئیشمبه سئے, چارشمبه چار, پنچشمبه پنچ, جمه, شمبه شم
    =bas kɔndɔŋ kɔn, màcɛ̂l mac, màtùmb mat, màtop mto, m̀puyɛ mpu, hìlòndɛ̀ hil, njèbà nje,
    hìkaŋ hik, dìpɔ̀s dip, bìòôm bio, màyɛsèp may, lìbuy_li_ńyèe liɓ; ŋgwà_nɔ̂y nɔy,
    ŋgwà_njaŋgumba nja, ŋgwà_ûm uum, ŋgwà_ŋgê ŋge, ŋgwà_mbɔk mbɔ, ŋgwà_kɔɔ kɔɔ, ŋgwà_jôn jon;
    i_bikɛ̂glà, i_ɓugajɔp
    =bem,,, epreo epr,,,, ogasti oga,,,, disemba;,,,,,,; uluchelo, akasuba
    =bew,,,,,,,,,,,;, senèn,, rebo reb, kemis kem,, saptu sap; pagi/siang pg/sg, soré/malem
    sr/mlm
    =bez pa_mwedzi_gwa_hutala hut mwedzi_gwa_hutala, pa_mwedzi_gwa_wuvili vil mwedzi_gwa_wuvili,
    pa_mwedzi_gwa_wudatu dat mwedzi_gwa_wudatu, pa_mwedzi_gwa_wutai tai mwedzi_gwa_wutai,
    pa_mwedzi_gwa_wuhanu han mwedzi_gwa_wuhanu, pa_mwedzi_gwa_sita sit mwedzi_gwa_sita,
    pa_mwedzi_gwa_saba sab mwedzi_gwa_saba, pa_mwedzi_gwa_nane nan mwedzi_gwa_nane,
    pa_mwedzi_gwa_tisa tis mwedzi_gwa_tisa, pa_mwedzi_gwa_kumi kum mwedzi_gwa_kumi,
    pa_mwedzi_gwa_kumi_na_moja kmj mwedzi_gwa_kumi_na_moja, pa_mwedzi_gwa_kumi_na_mbili kmb
    mwedzi_gwa_kumi_na_mbili; mul, pa_shahuviluha vil, pa_hivili hiv, pa_hidatu hid, pa_hitayi
    hit, pa_hihanu hih, pa_shahulembela lem; pamilau, pamunyi
    =bgc,,,,,,,,,,,; ऐतवार,,,, बृहस्पतवार,,; तडके, सांझ
    =bho,,,,,,,,,,,; रबीबार,, मंगलबार,, बृहस्पतिबार,, सनीचर; भोर
    =blo ɩjikawǝrka_kaŋɔrɔ kaw, ɩjikpaka_kaŋɔrɔ kpa, arɛ́cika_kaŋɔrɔ ci, njɩbɔ_nɖʊka_kaŋɔrɔ ɖʊ,
    acafʊnɖuka_kaŋɔrɔ, anɔɔɖuka_kaŋɔrɔ, alàlaka_kaŋɔrɔ la, ɩjikǝuka_kaŋɔrɔ kǝu, abofʊmka_kaŋɔrɔ
    fʊm, ɩjicimka_kaŋɔrɔ cim, acapomka_kaŋɔrɔ pom, anɔɔbʊnka_kaŋɔrɔ bʊn; alahaɖɩ alah alh,
    aɖɩtɛnɛɛ aɖɩt aɖt, atalaata atal atl, alaarba alar alr, alaamɩshɩ alam alm, arɩsǝma arɩs
    ars, asiibi asib asb; ʊshilè_kʊboɖu 1ka, ʊshilè_kʊsasʊ 2ja
    =bm zanwuye zan, feburuye, marisi, awirili awi, mɛ, zuwɛn zuw, zuluye zul, uti, sɛtanburu
    sɛt, ɔkutɔburu ɔku, nowanburu now, desanburu; kari kar, ntɛnɛ ntɛ, tarata tar, araba ara,
    alamisa ala,, sibiri sib
    =bo ཟླ་བ་དང་པོ ཟླ་༡ ཟླ་བ་དང་པོ་, ཟླ་བ་གཉིས་པ ཟླ་༢ ཟླ་བ་གཉིས་པ་, ཟླ་བ་གསུམ་པ ཟླ་༣
    ཟླ་བ་གསུམ་པ་, ཟླ་བ་བཞི་པ ཟླ་༤ ཟླ་བ་བཞི་པ་, ཟླ་བ་ལྔ་པ ཟླ་༥ ཟླ་བ་ལྔ་པ་, ཟླ་བ་དྲུག་པ ཟླ་༦
    ཟླ་བ་དྲུག་པ་, ཟླ་བ་བདུན་པ ཟླ་༧ ཟླ་བ་བདུན་པ་, ཟླ་བ་བརྒྱད་པ ཟླ་༨ ཟླ་བ་བརྒྱད་པ་, ཟླ་བ་དགུ་པ
    ཟླ་༩ ཟླ་བ་དགུ་པ་, ཟླ་བ་བཅུ་པ ཟླ་༡༠ ཟླ་བ་བཅུ་པ་, ཟླ་བ་བཅུ་གཅིག་པ ཟླ་༡༡ ཟླ་བ་བཅུ་གཅིག་པ་,
    ཟླ་བ་བཅུ་གཉིས་པ ཟླ་༡༢ ཟླ་བ་བཅུ་གཉིས་པ་; གཟའ་ཉི་མ་ ཉི་མ་, གཟའ་ཟླ་བ་ ཟླ་བ་, གཟའ་མིག་དམར་
    མིག་དམར་, གཟའ་ལྷག་པ་ ལྷག་པ་, གཟའ་ཕུར་བུ་ ཕུར་བུ་, གཟའ་པ་སངས་ པ་སངས་, གཟའ་སྤེན་པ་ སྤེན་པ་;
    སྔ་དྲོ་, ཕྱི་དྲོ་
    =br genver, cʼhwevrer cʼhwe, meurzh meur, ebrel, mae, mezheven mezh, gouere goue, eost,
    gwengolo gwen, here, du, kerzu kzu;,, meurzh meu, mercʼher, yaou, gwener, sadorn;, g.m
    =brx जानुवारी जान, फेब्रूवारी फेब, मार्स, एफ्रिल,,, जुल जुलाइ, आगष्ट आग आगस्थ, सेप्थेम्बर
    सेप सेबथेज्ब़र, अक्ट’बर अक्ट’ अखथबर, नवेम्बर नवे नबेज्ब़र, डिसे दिसेज्ब़र; रबिबार रबि, समबार
    सम,, बुदबार बुद, बिस्थिबार बिस्थि बिसथिबार बिसथि, सुखुरबार सुखुर सुुखुरबार, सनिबार सनि
    सुनिबार सुनि; फुं, बेलासे
    =byn ልደትሪ ልደት, ካብኽብቲ ካብኽ, ክብላ, ፋጅኺሪ ፋጅኺ, ክቢቅሪ ክቢቅ, ምኪኤል_ትጟኒሪ ም/ት, ኰርኩ ኰር, ማርያም_ትሪ ማርያ,
    ያኸኒ_መሳቅለሪ ያኸኒ, መተሉ, ምኪኤል_መሽወሪ ም/ም, ተሕሳስሪ ተሕሳ; ሰንበር_ቅዳዅ ሰ/ቅ, ሰኑ, ሰሊጝ, ለጓ_ወሪ_ለብዋ ለጓ, ኣምድ, ኣርብ,
    ሰንበር_ሽጓዅ ሰ/ሽ; ፋዱስ_ጃብ, ፋዱስ_ደምቢ
    =cad cháykáhday_haˀimay, tsahkápbiˀ, wánit, háshnihtiˀtiˀ, háshnih_haˀimay, háshnihtsiˀ,
    násˀahˀatsus, dahósikah_nish, híisikah_nish, nípbaatiˀtiˀ, nípbaa_haˀimay, cháykáhdaytiˀtiˀ;
    inikuˀ, wísts’i_hayashuh, bít_hayashuh, dahó_hayashuh, hiwí_hayashuh, dissik’an_hayashuh,
    inikuˀtiˀtiˀ
    =cch pen_dyon dyon, pen_baʼa baa, pen_atat atat, pen_anas anas, pen_atyon atyo atyon,
    pen_achirim achi achirim, pen_atariba atar atariba, pen_awurr awur awurr, pen_shadon shad
    shadon, pen_shakur shak shakur, pen_kur_naba naba kur_naba, pen_kur_natat nata kur_natat;
    wai_yoka_bawai yok, wai_tunga tung, toki_gitung gitung, tsam_kasuwa tsan, wai_na_nas nas,
    wai_na_tiyon nat, wai_na_chirim chir
    =ccp 𑄎𑄚𑄪𑄠𑄢𑄨 𑄎𑄚𑄪, 𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨 𑄜𑄬𑄛𑄴, 𑄟𑄢𑄴𑄌𑄧, 𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴, 𑄟𑄬, 𑄎𑄪𑄚𑄴, 𑄎𑄪𑄣𑄭, 𑄃𑄉𑄧𑄌𑄴𑄑𑄴, 𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴,
    𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴 𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴, 𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴, 𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴 𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴; 𑄢𑄧𑄝𑄨𑄝𑄢𑄴 𑄢𑄧𑄝𑄨, 𑄥𑄧𑄟𑄴𑄝𑄢𑄴 𑄥𑄧𑄟𑄴,
    𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴 𑄟𑄧𑄁𑄉𑄧𑄣𑄴, 𑄝𑄪𑄖𑄴𑄝𑄢𑄴 𑄝𑄪𑄖𑄴, 𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴 𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴, 𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴 𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴, 𑄥𑄧𑄚𑄨𑄝𑄢𑄴 𑄥𑄧𑄚𑄨
    =ce,,,,,,,,,,,; кӏира кӏи, оршот ор, шинара ши, кхаара кха, еара еа, пӏераска пӏе, шуот шуо
    =ceb,,,,,,,, septyembre
    =cgg okwokubanza kbz, okwakabiri kbr, okwakashatu kst, okwakana kkn, okwakataana ktn,
    okwamukaaga kmk, okwamushanju kms, okwamunaana kmn, okwamwenda kmw, okwaikumi kkm,
    okwaikumi_na_kumwe knk, okwaikumi_na_ibiri knb; sande san, orwokubanza ork, orwakabiri okb,
    orwakashatu oks, orwakana okn, orwakataano okt, orwamukaaga omk
    =chr ꭴꮓꮈꮤꮕ ꭴꮓ, ꭷꭶꮅ ꭷꭶ, ꭰꮕᏹ ꭰꮕ, ꭷꮼꮒ ꭷꮼ, ꭰꮒꮝꭼꮨ ꭰꮒ, ꮥꭽꮇᏹ ꮥꭽ, ꭻᏸꮙꮒ ꭻᏸ, ꭶꮆꮒ ꭶꮆ, ꮪꮅꮝꮧ ꮪꮅ, ꮪꮒꮕꮧ ꮪꮒ,
    ꮕꮣꮥꮖ ꮕꮣ, ꭵꮝꭹᏹ ꭵꮝ; ꭴꮎꮩꮣꮖꮝꭼ ꮖꮝꭼ ꮝꭼ, ꭴꮎꮩꮣꮙꮕꭿ ꮙꮕꭿ ꮕꭿ, ꮤꮅꮑꭲꭶ ꮤꮅꮑ ꮤꮅ, ꮶꭲꮑꭲꭶ ꮶꭲꮑ ꮶꭲ, ꮕꭹꮑꭲꭶ ꮕꭹꮑ ꮕꭹ,
    ꮷꮎꭹꮆꮝꮧ ꮷꮎꭹ ꮷꮎ, ꭴꮎꮩꮣꮘꮥꮎ ꮘꮥꮎ ꮥꮎ; ꮜꮎꮄ, ꮢꭿᏹꭲꮧꮲ ꮢꭿᏹꭲ
    =cic hashiʼ_ammoʼnaʼ, hashiʼ_atokloʼ, hashiʼ_atochchíʼnaʼ, iiplal, mih, choon, choola,
    akaas, siptimpaʼ, aaktopaʼ, nofimpaʼ, tiisimpaʼ; nittak_holloʼ, mantiʼ, chostiʼ, winstiʼ,
    soistiʼ, nannalhchifaʼ_nittak, nittak_holloʼ_nakfish
    =co di_ghjennaghju ghj ghjennaghju, di_ferraghju fer ferraghju, di_marzu, d’aprile,
    di_maghju maghju, di_ghjugnu ghju ghjugnu, di_lugliu lugliu, d’aostu aos aostu, di_sittembre
    sit sittembre, d’ottobre, di_nuvembre nuv nuvembre, di_dicembre; dumenica,,, mercuri, ghjovi
    ghj gh, venneri, sabbatu
    =csw ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ, ᐸᐚᐦᒐᑭᓇᓰᐢ, ᒥᑭᓯᐏᐲᓯᒼ, ᓂᐢᑭᐲᓯᒼ, ᐊᓃᑭᐲᓯᒼ, ᐚᐏᐲᓯᒼ, ᐹᐢᑲᐦᐋᐏᐲᓯᒼ, ᐅᐸᐦᐅᐏᐲᓯᒼ, ᓄᒌᑐᐏᐲᓯᒼ,
    ᐱᓈᐢᑯᐏᐲᓯᒼ, ᐋᕽᐘᑎᓄᐏᐲᓯᒼ, ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ; ᐊᔭᒥᐦᐁᑮᓯᑳᐤ, ᐴᓂ_ᐊᔭᒥᐦᐁᑮᓯᑳᐤ, ᓃᓱᑮᓯᑳᐤ, ᐋᐱᐦᑕᐘᐣ, ᐴᓂᐋᐱᐦᑕᐘᐣ,
    ᑫᑳᐨ_ᒫᑎᓇᐍᑮᓯᑳᐤ, ᒫᑎᓇᐍᑮᓯᑳᐤ; ᐁᒼ ᐊᒼ, ᐲᒼ
    =cu і҆аннꙋа́рїа і҆аⷩ҇ і҆аннꙋа́рїй, феврꙋа́рїа феⷡ҇ феврꙋа́рїй, маⷬ҇ ма́ртъ, а҆прі́ллїа а҆пⷬ҇
    а҆прі́ллїй, ма́їа маꙵ ма́їй, і҆ꙋ́нїа і҆ꙋⷩ҇ і҆ꙋ́нїй, і҆ꙋ́лїа і҆ꙋⷧ҇ і҆ꙋ́лїй, а҆́ѵгꙋста а҆́ѵⷢ҇
    а҆́ѵгꙋстъ, септе́мврїа сеⷫ҇ септе́мврїй, ѻ҆ктѡ́врїа ѻ҆кⷮ ѻ҆ктѡ́врїй, ное́мврїа ноеⷨ
    ное́мврїй, деке́мврїа деⷦ҇ деке́мврїй; недѣ́лѧ ндⷧ҇ѧ, понедѣ́льникъ пнⷣе, вто́рникъ втоⷬ҇,
    срⷣе, четверто́къ чеⷦ҇, пѧто́къ пѧⷦ҇, сꙋббѡ́та сꙋⷠ҇
    =cv кӑрлач кӑр, нарӑс нар, пуш, ака, ҫу, ҫӗртме ҫӗр, утӑ, ҫурла ҫур, авӑн, юпа, чӳк, раштав
    раш; вырсарникун выр, тунтикун тун, ытларикун ытл, юнкун юн, кӗҫнерникун кӗҫ, эрнекун эр,
    шӑматкун шӑм
    =dav mori_ghwa_imbiri imb ghwa_imbiri, mori_ghwa_kawi kaw ghwa_kawi, mori_ghwa_kadadu kad
    ghwa_kadadu, mori_ghwa_kana kan ghwa_kana, mori_ghwa_kasanu kas ghwa_kasanu,
    mori_ghwa_karandadu kar ghwa_karandadu, mori_ghwa_mfungade mfu ghwa_mfungade,
    mori_ghwa_wunyanya wun ghwa_wunyanya, mori_ghwa_ikenda ike ghwa_ikenda, mori_ghwa_ikumi iku
    ghwa_ikumi, mori_ghwa_ikumi_na_imweri imw ghwa_ikumi_na_imweri, mori_ghwa_ikumi_na_iwi iwi
    ghwa_ikumi_na_iwi; ituku_ja_jumwa jum, kuramuka_jimweri jim, kuramuka_kawi kaw,
    kuramuka_kadadu kad, kuramuka_kana kan, kuramuka_kasanu kas, kifula_nguwo ngu; luma_lwa_k,
    luma_lwa_p
    =dje žanwiye, feewiriye fee, marsi, awiril, me, žuweŋ, žuyye žuy, ut, sektanbur sek,
    oktoobur, noowanbur noo, deesanbur dee; alhadi, atinni ati, ata, alarba ala,, alzuma alz,
    asibti asi; subbaahi, zaarikay_b
    =doi, फर,,, मेई,,, अग, सित, अक्तू, नव, दिस; ऐतबार ऐत,,,, बीरबार बीर,,; सवेर, दपैहर_बाद स’ञ
    =dsb,, měrca měr měrc, apryla apryl,, junija, julija, awgusta awg awgust,,, nowembra
    nowember,; njeźela nje nj, pónjeźele, wałtora wał wa, srjoda srj, stwórtk stw, pětk,;
    dopołdnja, wótpołdnja wótp
    =dua dimɔ́di di, ŋgɔndɛ ŋgɔn, sɔŋɛ sɔŋ, diɓáɓá diɓ, emiasele emi, esɔpɛsɔpɛ esɔ,
    madiɓɛ́díɓɛ́ mad, diŋgindi diŋ, nyɛtɛki nyɛt, mayésɛ́ may, tiníní tin, eláŋgɛ́ elá; éti ét,
    mɔ́sú mɔ́s, kwasú kwa, mukɔ́sú muk, ŋgisú ŋgi, ɗónɛsú ɗón, esaɓasú esa; idiɓa, ebyámu
    =dyo sanvie sa, fébirie fe, ma, aburil ab,, sueŋ su, súuyee sú,, settembar se, ok, no,
    disambar de; dimas, teneŋ ten, talata, alarbay, aramisay ara, arjuma arj, sibiti
    =dz ཟླ་དངཔ་ སྤྱི་ཟླ་དངཔ་, ཟླ་གཉིས་པ་ སྤྱི་ཟླ་གཉིས་པ་, ཟླ་གསུམ་པ་ སྤྱི་ཟླ་གསུམ་པ་, ཟླ་བཞི་པ་
    སྤྱི་ཟླ་བཞི་པ, ཟླ་ལྔ་པ་ སྤྱི་ཟླ་ལྔ་པ་, ཟླ་དྲུག་པ སྤྱི་ཟླ་དྲུག་པ, ཟླ་བདུན་པ་ སྤྱི་ཟླ་བདུན་པ་,
    ཟླ་བརྒྱད་པ་ སྤྱི་ཟླ་བརྒྱད་པ་, ཟླ་དགུ་པ་ སྤྱི་ཟླ་དགུ་པ་, ཟླ་བཅུ་པ་ སྤྱི་ཟླ་བཅུ་པ་,
    ཟླ་བཅུ་གཅིག་པ་ སྤྱི་ཟླ་བཅུ་གཅིག་པ་, ཟླ་བཅུ་གཉིས་པ་ སྤྱི་ཟླ་བཅུ་གཉིས་པ་; གཟའ་ཟླ་བ་ ཟླ་,
    གཟའ་མིག་དམར་ མིར་, གཟའ་ལྷག་པ་ ལྷག་, གཟའ་ཕུར་བུ་ ཕུར་, གཟའ་པ་སངས་ སངས་, གཟའ་སྤེན་པ་ སྤེན་,
    གཟའ་ཉི་མ་ ཉི་; སྔ་ཆ་, ཕྱི་ཆ་
    =ebu mweri_wa_mbere mbe wa_mbere, mweri_wa_kaĩri kai wa_kaĩri, mweri_wa_kathatũ kat
    wa_kathatũ, mweri_wa_kana wa_kana, mweri_wa_gatano gat wa_gatano, mweri_wa_gatantatũ gan
    wa_gatantatũ, mweri_wa_mũgwanja mug wa_mũgwanja, mweri_wa_kanana knn wa_kanana,
    mweri_wa_kenda ken wa_kenda, mweri_wa_ikũmi wa_ikũmi, mweri_wa_ikũmi_na_ũmwe
    wa_ikũmi_na_ũmwe, mweri_wa_ikũmi_na_kaĩrĩ igi wa_ikũmi_na_kaĩrĩ; kiumia kma, njumatatu tat,
    njumaine ine, njumatano tan, aramithi arm, njumaa maa, njumamothii nmm; ki, ut
    =ee dzove dzv, dzodze dzd, tedoxe ted, afɔfĩe afɔ, dame dam dama, masa mas, siamlɔm sia,
    deasiamime dea, anyɔnyɔ any, kele kel, adeɛmekpɔxe ade, dzome dzm; kɔsiɖa kɔs, dzoɖa dzo,
    blaɖa bla, kuɖa kuɖ, yawoɖa, fiɖa fiɖ, memleɖa; ŋdi, ɣetrɔ
    =ewo ngɔn_osú ngo osú, ngɔn_bɛ̌ ngb bɛ̌, ngɔn_lála ngl lála, ngɔn_nyina ngn nyina, ngɔn_tána
    ngt tána, ngɔn_saməna ngs saməna, ngɔn_zamgbála ngz zamgbála, ngɔn_mwom ngm mwom, ngɔn_ebulú
    nge ebulú, ngɔn_awóm nga awóm, ngɔn_awóm_ai_dziá ngad awóm_ai_dziá, ngɔn_awóm_ai_bɛ̌ ngab
    awóm_ai_bɛ̌; sɔ́ndɔ sɔ́n, mɔ́ndi mɔ́n, sɔ́ndɔ_məlú_mə́bɛ̌ smb, sɔ́ndɔ_məlú_mə́lɛ́ sml,
    sɔ́ndɔ_məlú_mə́nyi smn, fúladé fúl, séradé sér; kíkíríg, ngəgógəle
    """
}
