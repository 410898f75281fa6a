extension CalendarNames {
  /// The names that only less written languages have, ff to lij.
  static let rareSecond = """
    =ff siilo sii, colte col, mbooy mbo, seeɗto see, duujal duu, korse kor, morso mor, juko juk,
    siilto slt, yarkomaa yar, jolal jol, bowte bow; dewo dew, aaɓnde aaɓ, mawbaare, njeslaare
    nje, naasaande naa, mawnde mwd, hoore-biir hbi; subaka, kikiiɗe
    =fo,,,,,,,,,,,;, mánadagur, týsdagur, mikudagur mik, hósdagur hós hó, fríggjadagur,
    leygardagur ley le
    =frr janewoore, febrewoore, maarts,,, jüüne, jüüle,,, oktuuber, nofember nof, det; söndai,
    mundai mun mu, teisdai tei te, weedensdai, tüürsdai tür tü, freidai, saninj san; iarmade
    i/m, eftermade e/m
    =fur zenâr zen, fevrâr,,,, jugn jug, lui, avost avo, setembar, otubar otu,, dicembar;
    domenie, lunis, martars, miercus, joibe, vinars, sabide
    =fy jannewaris, febrewaris,,, maaie,,,, septimber,, novimber, desimber; snein si, moandei,
    tiisdei, woansdei, tongersdei, freed, sneon
    =gaa aharabata aha, oflɔ ofl, otsokrikri ots, abɛibe abe, agbiɛnaa agb, otukwajaŋ otu
    otukwajan, maawɛ maa, manyawale man, gbo, antɔŋ ant, alemle ale, afuabe afu; hɔgbaa hɔg, ju,
    jufɔ juf, shɔ, soo, sohaa soh, hɔɔ; leebi lb, shwane sn
    =gd dhen_fhaoilleach faoi am_faoilleach fhaoilleach, dhen_ghearran gearr an_gearran
    ghearran, dhen_mhàrt am_màrt mhàrt, dhen_ghiblean gibl an_giblean ghiblean, dhen_chèitean
    cèit an_cèitean chèitean, dhen_ògmhios ògmh an_t-ògmhios ògmhios, dhen_iuchar iuch
    an_t-iuchar iuchar, dhen_lùnastal lùna an_lùnastal lùnastal, dhen_t-sultain sult
    an_t-sultain t-sultain, dhen_dàmhair dàmh an_dàmhair dàmhair, dhen_t-samhain an_t-samhain
    t-samhain, dhen_dùbhlachd dùbh an_dùbhlachd dùbhlachd; didòmhnaich did, diluain dil, dimàirt
    dim, diciadain dic ci, diardaoin dia da, dihaoine dih ha, disathairne dis; m, f
    =gez ጠሐረ, ከተተ, መገበ, አኀዘ, ግንባት, ሠንየ, ሐመለ, ነሐሰ, ከረመ, ጠቀመ, ኀደረ, ኀሠሠ; እኁድ, ሰኑይ, ሠሉስ, ራብዕ,, ዓርበ,
    ቀዳሚት; ጽባሕ, ምሴት
    =gn jasyteĩ, jasykõi, jasyapy, jasyrundy, jasypo, jasypoteĩ, jasypokõi, jasypoapy,
    jasyporundy, jasypa, jasypateĩ, jasypakõi; arateĩ, arakõi, araapy, ararundy, arapo,
    arapoteĩ, arapokõi
    =gsw,,,,,,, auguscht, septämber,, novämber, dezämber; sunntig, määntig, ziischtig zi,
    mittwuch, dunschtig du, friitig, samschtig; am_vormittag vormittag, am_namittag nam namittag
    =guz chanuari can, feburari,, apiriri,,, chulai cul,,, okitoba, nobemba,; chumapiri cpr,
    chumatato ctt, chumaine cmn, chumatano cmt, aramisi ars, ichuma icm, esabato est; mambia ma,
    mog mo
    =gv jerrey-geuree j-guer, toshiaght-arree t-arree, mayrnt, averil avrril, boaldyn,
    mean-souree m-souree, jerrey-souree j-souree, luanistyn, mean-fouyir m-fouyir, jerrey-fouyir
    j-fouyir, mee_houney m-houney, mee_ny_nollick m-nollick; jedoonee jed, jelhein jel, jemayrt
    jem, jercean jerc, jerdein jerd, jeheiney jeh, jesarn jes
    =ha janairu, faburairu fab, maris, afirilu afi,, yuni yun, yuli yul, agusta, satumba sat,,
    nuwamba nuw, disamba; lahadi lah lh, litinin lit li, ta, laraba lar lr, alhamis al, jummaʼa,
    asabar asa as; safiya sf, yamma ym
    =haw ianuali, pepeluali pep, malaki mal, ʻapelila ʻap,, iune, iulai, ʻaukake ʻau, kepakemapa
    kep, ʻokakopa, nowemapa, kekemapa kek; lāpule lp, poʻakahi p1, poʻalua p2, poʻakolu p3,
    poʻahā p4, poʻalima p5, poʻaono p6
    =hnj 𞄆𞄬, 𞄛𞄨𞄱𞄄𞄤𞄲𞄨, 𞄒𞄫𞄰𞄒𞄪𞄱, 𞄤𞄨𞄱, 𞄀𞄪𞄴, 𞄛𞄤𞄱𞄞𞄤𞄦, 𞄔𞄩𞄴𞄆𞄨𞄰, 𞄕𞄩𞄲𞄔𞄄𞄰𞄤, 𞄛𞄤𞄱𞄒𞄤𞄰, 𞄪𞄱𞄀𞄤𞄴, 𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫,
    𞄒𞄩𞄱𞄔𞄬𞄴; 𞄎𞄤𞄲, 𞄈𞄦, 𞄆𞄨𞄰, 𞄗𞄄𞄤𞄰𞄦, 𞄙𞄤𞄱𞄨, 𞄑𞄤𞄱𞄨, 𞄊𞄧𞄳
    =hsb,,,, meje mej meja,,,,,,,; njedźela, póndźela, wutora wut wu, srjeda,, pjatk pja pj,;,
    popołdnju
    =ia januario, februario, martio,,,,,,,,,; dominica,,, mercuridi, jovedi jov jo,, sabbato
    =ie,, marte,,,,,,,,,; soledí sol,,, mercurdí,,, saturdí; ante_midí, pos_midí
    =ig jenụwarị jen, febrụwarị, maachị, epreel eprel,, juu juun,, ọgọọst,,,,; sọndee mbọsị_ụka
    ụka, mọnde, tiuzdee tiu, wenezdee wen, tọọzdee tọọ, fraịdee fraị, satọdee; n’ụtụtụ, n’abali
    =ii ꋍꆪ, ꑍꆪ, ꌕꆪ, ꇖꆪ, ꉬꆪ, ꃘꆪ, ꏃꆪ, ꉆꆪ, ꈬꆪ, ꊰꆪ, ꊯꊪꆪ ꊰꊪꆪ, ꊰꑋꆪ; ꑬꆏꑍ ꑬꆏ ꑭꆏꑍ ꑭꆏ, ꆏꊂꋍ ꆏꋍ, ꆏꊂꑍ ꆏꑍ, ꆏꊂꌕ
    ꆏꌕ, ꆏꊂꇖ ꆏꇖ, ꆏꊂꉬ ꆏꉬ, ꆏꊂꃘ ꆏꃘ; ꎸꄑ, ꁯꋒ
    =iu ᔭᓐᓄᐊᓕ, ᕕᕝᕗᐊᓕ, ᒫᑦᓯ, ᐊᐃᑉᐳᓗ, ᒪᐃ, ᔫᓂ, ᔪᓚᐃ, ᐊᐅᒡᒍᓯ, ᓯᑎᐱᕆ, ᐆᑦᑑᕝᕙ, ᓄᕕᐱᕆ, ᑎᓯᐱᕆ; ᓈᑦᑏᖑᔭᖅ, ᓇᒡᒐᔾᔭᐅ,
    ᓇᒡᒐᔾᔭᐅᓕᖅᑭ, ᐱᖓᑦᓯᖅ, ᓯᑕᒻᒥᖅ, ᑕᓪᓕᒻᒥᐅᑦ, ᓈᑦᓰᖑᔭᓛᕐᓂᐊᖅ
    =jgo nduŋmbi_saŋ, pɛsaŋ_pɛ́pá, pɛsaŋ_pɛ́tát, pɛsaŋ_pɛ́nɛ́kwa, pɛsaŋ_pataa,
    pɛsaŋ_pɛ́nɛ́ntúkú, pɛsaŋ_saambá, pɛsaŋ_pɛ́nɛ́fɔm, pɛsaŋ_pɛ́nɛ́pfúꞌú, pɛsaŋ_nɛgɛ́m,
    pɛsaŋ_ntsɔ̌pmɔ́, pɛsaŋ_ntsɔ̌ppá; sɔ́ndi,, ápta_mɔ́ndi, wɛ́nɛsɛdɛ, tɔ́sɛdɛ, fɛlâyɛdɛ, sásidɛ;
    mbaꞌmbaꞌ, ŋka_mbɔ́t_nji
    =jmc,,, aprilyi,, junyi, julyai, agusti,,,,; jumapilyi, jumatatuu,, jumatanu,, iju,; utuko,
    kyiukonyi
    =kaa,,,,,,,,,,,; екшемби екш ек, дүйшемби дү, сийшемби сий си, сәршемби сәр сә, пийшемби пий
    пи,, шемби шем ше
    =kab yennayer yen, fuṛar fur, meɣres meɣ, yebrir yeb, mayyu, yunyu, yulyu, ɣuct ɣuc, ctembeṛ
    cte, tubeṛ tub, nunembeṛ nun wam wambeṛ, duǧembeṛ duǧ dujembeṛ duj; yanass yan cr acer ace,
    sanass san ri arim ari, kraḍass kraḍ ra aram ara, kuẓass kuẓ hd ahad aha, samass sam mh
    amhad amh md, sḍisass sḍis sm sem, sayass say sd sed; n_tufat ft, n_tmeddit md
    =kaj hywan_a̱yrnig a̱yr a̱yrnig, hywan_a̱hwa a̱hw a̱hwa, hywan_a̱tat a̱ta, hywan_a̱naai a̱na
    a̱naai, hywan_a̱pfwon a̱pf a̱pfwon, hywan_a̱kitat a̱ki a̱kitat, hywan_a̱tyirin a̱ty
    a̱tyirin, hywan_a̱ninai a̱ni a̱ninai, hywan_a̱kumviriyin a̱ku a̱kumviriyin, hywan_swak swa
    swak, hywan_swak_b’a̱yrnig sby swak_b’a̱yrnig, hywan_swak_b’a̱hwa sbh swak_b’a̱hwa; ladi
    lad, lintani lin,, larba, lamit lam
    =kam mwai_wa_mbee wa_mbee, mwai_wa_kelĩ kel wa_kelĩ, mwai_wa_katatũ ktũ wa_katatũ,
    mwai_wa_kana, mwai_wa_katano wa_katano, mwai_wa_thanthatũ tha wa_thanthatũ, mwai_wa_muonza
    moo wa_muonza, mwai_wa_nyaanya nya wa_nyaanya, mwai_wa_kenda knd, mwai_wa_ĩkumi,
    mwai_wa_ĩkumi_na_ĩmwe ĩkm wa_ĩkumi_na_ĩmwe, mwai_wa_ĩkumi_na_ilĩ ĩkl wa_ĩkumi_na_ilĩ;
    wa_kyumwa wky, wa_kwambĩlĩlya wkw, wa_kelĩ wkl, wa_katatũ wtũ, wa_kana wkn, wa_katano wtn,
    wa_thanthatũ wth; ĩyakwakya, ĩyawĩoo
    =kcg zwat_juwung juw juwung, zwat_swiyang swi swiyang, zwat_tsat tsa tsat, zwat_nyai nya
    nyai, zwat_tswon tsw tswon, zwat_ataah ata ataah, zwat_anatat ana anatat, zwat_arinai ari
    arinai, zwat_akubunyung akubunyung, zwat_swag swag, zwat_mangjuwang man mangjuwang,
    zwat_swag-ma-suyang mas swag-ma-suyang;, tanii tan,,,,, asabat
    =kde mwedi_ntandi ntandi, mwedi_wa_pili wa_pili, mwedi_wa_tatu wa_tatu, mwedi_wa_nchechi
    wa_nchechi, mwedi_wa_nnyano wa_nnyano, mwedi_wa_nnyano_na_umo wa_nnyano_na_umo,
    mwedi_wa_nnyano_na_mivili wa_nnyano_na_mivili, mwedi_wa_nnyano_na_mitatu
    wa_nnyano_na_mitatu, mwedi_wa_nnyano_na_nchechi wa_nnyano_na_nchechi,
    mwedi_wa_nnyano_na_nnyano wa_nnyano_na_nnyano, mwedi_wa_nnyano_na_nnyano_na_u
    wa_nnyano_na_nnyano_na_u, mwedi_wa_nnyano_na_nnyano_na_m wa_nnyano_na_nnyano_na_m;
    liduva_lyapili ll2, liduva_lyatatu ll3, liduva_lyanchechi ll4, liduva_lyannyano ll5,
    liduva_lyannyano_na_linji ll6, liduva_lyannyano_na_mavili ll7, liduva_litandi ll1; muhi,
    chilo
    =kea janeru,, marsu,, maiu, junhu, julhu,, setenbru, otubru, nuvenbru, dizenbru diz;
    dumingu, sigunda-fera sig si, tersa-fera, kuarta-fera kua ku, kinta-fera kin ki, sesta-fera
    ses se
    =kgp 1-kysã, 2-kysã, 3-kysã, 4-kysã, 5-kysã, 6-kysã, 7-kysã, 8-kysã, 9-kysã, 10-kysã,
    11-kysã, 12-kysã; numĩggu num, pir-kurã-há pir 1kh, régre-kurã-há rég 2kh, tẽgtũ-kurã-há tẽg
    3kh, vẽnhkãgra-kurã-há vẽn 4kh, pénkar-kurã-há pén 5kh, savnu sav
    =khq,,,,,,,,,,,;, atini, atalata,, alhamiisa, aljuma alj, assabdu ass; adduha, aluula
    =ki njenuarĩ, mwere_wa_kerĩ wkr, mwere_wa_gatatũ wgt, mwere_wa_kana wkn, mwere_wa_gatano
    wtn, mwere_wa_gatandatũ wtd, mwere_wa_mũgwanja wmj, mwere_wa_kanana wnn, mwere_wa_kenda wkd,
    mwere_wa_ikũmi wik, mwere_wa_ikũmi_na_ũmwe wmw, ndithemba dit;, ntt, nmn, njumatana nmt,
    art, nma, njumamothi; kiroko, hwaĩ-inĩ
    =kkj pamba, wanja, mbiyɔ_mɛndoŋgɔ, nyɔlɔmbɔŋgɔ, mɔnɔ_ŋgbanja, nyaŋgwɛ_ŋgbanja, kuŋgwɛ, fɛ,
    njapi, nyukul,, ɓulɓusɛ;,,, mɛrkɛrɛdi mɛ, yedi ye, vaŋdɛrɛdi va, mɔnɔ_sɔndi ms
    =kl januaarip januaari, februaarip februaari, marsip martsi, apriilip apriili, maajip maaji
    maji, juunip, juulip, aggustip aggusti augustusi, septembarip septembari septemberi,
    oktobarip oktobari oktoberi, novembarip novembari novemberi, decembarip decembari decemberi;
    sapaat sap sabaat sab, ataasinngorneq ata, marlunngorneq, pingasunngorneq pin,
    sisamanngorneq sis, tallimanngorneq tal, arfininngorneq arf; ulloqeqqata-tungaa u.t,
    ulloqeqqata-kingorna u.k
    =kln mulgul mul, ng’atyaato ngat, kiptaamo taa, iwootkuut iwo, mamuut mam, paagi paa,
    ng’eiyeet nge, rooptui roo, bureet bur, epeeso epe, kipsuunde_ne_taai kpt,
    kipsuunde_nebo_aeng’ kpa; kotisap kts, kotaai kot, koaeng’ koo, kosomok kos, koang’wan koa,
    komuut kom, kolo kol; karoon krn, kooskoliny koosk
    =kn ಜನವರಿ ಜನ, ಫೆಬ್ರವರಿ ಫೆಬ್ರ, ಮಾರ್ಚ್, ಏಪ್ರಿಲ್ ಏಪ್ರಿ, ಮೇ, ಜೂನ್, ಜುಲೈ, ಆಗಸ್ಟ್ ಆಗ, ಸೆಪ್ಟೆಂಬರ್
    ಸೆಪ್ಟೆಂ, ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ, ನವೆಂಬರ್ ನವೆಂ, ಡಿಸೆಂಬರ್ ಡಿಸೆಂ; ಭಾನುವಾರ ಭಾನು, ಸೋಮವಾರ ಸೋಮ, ಮಂಗಳವಾರ
    ಮಂಗಳ, ಬುಧವಾರ ಬುಧ, ಗುರುವಾರ ಗುರು, ಶುಕ್ರವಾರ ಶುಕ್ರ, ಶನಿವಾರ ಶನಿ; ಪೂರ್ವಾಹ್ನ, ಅಪರಾಹ್ನ
    =kok,,, एप्रील एप्री,,, जुलय जुलाय, आगोस्त,,, नो,; आयतार आय, सोमार, मंगळार,, बिरेस्तार बिरे,
    शुक्रार, शेनवार शेन; सकाळीं, सांजे म.नं
    =ks جنؤری, فرؤری, مارٕچ,, میٔ, جوٗن, جُلَے جوٗلایی,,, اکتوٗبر,, دَسَمبَر; اَتھوار آتھوار,
    ژٔندرٕروار ژٔندٕروار ژٔنٛدرٕروار ژٔنٛدٕروار, بۆموار بوٚموار, بودوار, برؠسوار برٛٮ۪سوار,
    جُمہ, بٹوار; اے_ایم, پی_ایم
    =ksb januali, febluali,, aplili,,,,,,,,; jumaapii, jumaatatu, jumaane jmn, jumaatano,,,
    jumaamosi; makeo, nyiaghuo
    =ksf ŋwíí_a_ntɔ́ntɔ a_ntɔ́ntɔ, ŋwíí_akǝ_bɛ́ɛ akǝ_bɛ́ɛ, ŋwíí_akǝ_ráá akǝ_ráá, ŋwíí_akǝ_nin
    akǝ_nin, ŋwíí_akǝ_táan akǝ_táan, ŋwíí_akǝ_táafɔk akǝ_táafɔk, ŋwíí_akǝ_táabɛɛ akǝ_táabɛɛ,
    ŋwíí_akǝ_táaraa akǝ_táaraa, ŋwíí_akǝ_táanin akǝ_táanin, ŋwíí_akǝ_ntɛk akǝ_ntɛk,
    ŋwíí_akǝ_ntɛk_di_bɔ́k akǝ_ntɛk_di_bɔ́k, ŋwíí_akǝ_ntɛk_di_bɛ́ɛ akǝ_ntɛk_di_bɛ́ɛ; sɔ́ndǝ,
    lǝndí lǝn, maadí maa, mɛkrɛdí mɛk, jǝǝdí jǝǝ, júmbá, samdí; sárúwá, cɛɛ́nko
    =ksh jannewa, fäbrowa, määz mäz, aprell,,,, oujoß ouj, säp, oktohber,,; sunndaach,
    mohndaach, dinnsdaach, metwoch, dunnersdaach, friidaach, samsdaach; uhr_vörmiddaachs v.m
    vörmeddaach, uhr_nommendaachs n.m nommendaach
    =kw mis_genver, mis_hwevrer hwe hwevrer, mis_meurth meu meurth, mis_ebrel, mis_me,
    mis_metheven met metheven, mis_gortheren gortheren, mis_est est, mis_gwynngala gwn
    gwynngala, mis_hedra hed hedra, mis_du, mis_kevardhu kev kevardhu; dy_sul, dy_lun, dy_meurth
    mth, dy_merher mhr, dy_yow yow, dy_gwener, dy_sadorn
    =kxv pusu_lenju pusu, maha_lenju maha, pagu_lenju pagu, hire_lenju hire, bese_lenju bese,
    jaṭṭa_lenju jaṭṭa, aasaḍi_lenju aasaḍi, srabĩ_lenju srabĩ, bado_lenju bado, dasara_lenju
    dasara, divi_lenju divi, pande_lenju pande; aadi_vara aadi aa, smbara smba, mangaḍa manga,
    pudara puda pu, laki_vara laki, sukru_vara sukru, sani_vara sani
    =la ianuarii ianuarius, februarii februarius, martii martius,, maii maius, iunii iunius,
    iulii iulius,,, octobris,,; dies_solis, dies_lunae, dies_martis, dies_mercurii, dies_iovis
    iov, dies_veneris, dies_saturni sabbatum
    =lag kʉfúngatɨ fúngatɨ, kʉnaanɨ naanɨ, kʉkeenda keenda, kwiikumi ikúmi, kwiinyambála
    inyambala, kwiidwaata idwaata, kʉmʉʉnchɨ mʉʉnchɨ, kʉvɨɨrɨ vɨɨrɨ, kʉsaatʉ saatʉ, kwiinyi
    inyi, kʉsaano saano, kʉsasatʉ sasatʉ; jumapíiri píili, táatu, jumaíne, jumatáano táano,
    alamíisi,, jumamóosi móosi; too, muu
    =lg janwaliyo, febwaliyo,, apuli apu, maayi maa,, julaayi, agusito, sebuttemba seb, okitobba
    oki,,; sabbiiti, balaza bal, lwakubiri lw2, lwakusatu lw3, lwakuna lw4, lwakutaano lw5,
    lwamukaaga lw6
    =lij de_zenâ de_zen zenâ, de_frevâ de_fre frevâ fre, de_marso de_mar, d’arvî d’arv arvî arv,
    de_mazzo de_maz mazzo maz, de_zugno de_zug zugno zug, de_luggio de_lug luggio, d’ago,
    de_settembre, d’ott,, de_dexembre de_dex dexembre dex; domenega, lunesdì, mätesdì mät,
    mäcordì mäc, zeuggia zeu, venardì, sabbo
    """
}
