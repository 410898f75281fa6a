extension CalendarNames {
  /// The names that only less written languages have, sa to zu.
  static let rareFourth = """
    =sa जनवरीमासः जनवरी:, फरवरीमासः फरवरी:, मार्चमासः मार्च:, अप्रैलमासः अप्रैल:, मईमासः,
    जूनमासः जून:, जुलाईमासः जुलाई:, अगस्तमासः अगस्त:, सितंबरमासः सितंबर:, अक्तूबरमासः अक्तूबर:,
    नवंबरमासः नवंबर:, दिसंबरमासः दिसंबर:; रविवासरः, सोमवासरः, मंगलवासरः, बुधवासरः, गुरुवासर:,
    शुक्रवासरः, शनिवासरः
    =sah тохсунньу тохс, олунньу олун, кулун_тутар клн, муус_устар мсу, ыам_ыйын ыам ыам_ыйа,
    бэс_ыйын бэс бэс_ыйа, от_ыйын отй от_ыйа, атырдьых_ыйын атр атырдьых_ыйа, балаҕан_ыйын блҕ
    балаҕан_ыйа, алтынньы алт, сэтинньи сэт, ахсынньы ахс; баскыһыанньа бс, бэнидиэнньик бн,
    оптуорунньук оп, сэрэдэ сэ, чэппиэр чп, бээтиҥсэ бэ, субуота; эи, эк
    =saq lapa_le_obo obo le_obo, lapa_le_waare waa le_waare, lapa_le_okuni oku le_okuni,
    lapa_le_ong’wan ong le_ong’wan, lapa_le_imet ime le_imet, lapa_le_ile ile le_ile,
    lapa_le_sapa sap le_sapa, lapa_le_isiet isi le_isiet, lapa_le_saal saa le_saal,
    lapa_le_tomon tom le_tomon, lapa_le_tomon_obo tob le_tomon_obo, lapa_le_tomon_waare tow
    le_tomon_waare; mderot_ee_are are, mderot_ee_kuni kun, mderot_ee_ong’wan ong, mderot_ee_inet
    ine, mderot_ee_ile ile, mderot_ee_sapa sap, mderot_ee_kwe kwe; tesiran, teipa
    =sat ᱡᱟᱱᱣᱟᱨᱤ ᱡᱟᱱ, ᱯᱷᱟᱨᱣᱟᱨᱤ ᱯᱷᱟ, ᱢᱟᱨᱪ ᱢᱟᱨ, ᱟᱯᱨᱮᱞ ᱟᱯᱨ, ᱢᱮ, ᱡᱩᱱ, ᱡᱩᱞᱟᱭ ᱡᱩᱞ, ᱟᱜᱟᱥᱛ ᱟᱜᱟ,
    ᱥᱮᱯᱴᱮᱢᱵᱟᱨ ᱥᱮᱯ, ᱚᱠᱴᱚᱵᱟᱨ ᱚᱠᱴ, ᱱᱟᱣᱟᱢᱵᱟᱨ ᱱᱟᱣ, ᱫᱤᱥᱟᱢᱵᱟᱨ ᱫᱤᱥ; ᱥᱤᱸᱜᱮ ᱥᱤᱸ, ᱚᱛᱮ ᱚᱛ, ᱵᱟᱞᱮ ᱵᱟ, ᱥᱟᱹᱜᱩᱱ
    ᱥᱟᱹ, ᱥᱟᱹᱨᱫᱤ ᱥᱟᱹᱨ, ᱡᱟᱹᱨᱩᱢ ᱡᱟᱹ, ᱧᱩᱦᱩᱢ ᱧᱩ; ᱥᱮᱛᱟᱜ, ᱧᱤᱫᱟᱹ
    =sbp mupalangulwa mup, mwitope mwi, mushende msh, munyi mun, mushende_magali, mujimbi muj,
    mushipepo msp, mupuguto mpg, munyense mye, mokhu mok, musongandembwe mus, muhaano muh;
    mulungu,,,, alahamisi,,; lwamilawu, pashamihe
    =sc ghennàrgiu ghe, freàrgiu, martzu, abrile, maju, làmpadas làm, trìulas trì, austu aus,
    cabudanni cab, santugaine stg, santandria sta, nadale nad; domìniga,, martis, mèrcuris,
    giòbia, chenàbura che
    =scn jinnaru jin, frivaru fri,,,, giugnu, giugnettu gnt, agustu, sittèmmiru, uttùviru utt,
    nuvèmmiru, dicèmmiru;, lunnidìa, martidìa, mercuridìa, jovidìa, venniridìa
    =sd, فيبروري,, اپريل, مئي,, جولاءِ, آگسٽ, سيپٽمبر, آڪٽوبر,, ڊسمبر; آچر, سومر, اڱارو, اربع,,
    جمعو, ڇنڇر; صبح،_منجهند, منجهند،_شام شام،_منجهند
    =se ođđajagemánnu ođđj, guovvamánnu guov, njukčamánnu njuk, cuoŋománnu cuo, miessemánnu
    mies, geassemánnu geas, suoidnemánnu suoi, borgemánnu borg, čakčamánnu čakč, golggotmánnu
    golg, skábmamánnu skáb, juovlamánnu juov; sotnabeaivi sotn, vuossárga vuos, maŋŋebárga maŋ,
    gaskavahkku gask, duorasdat duor, bearjadat bear, lávvardat láv; iđitbeaivet i.b iđitbeaivi,
    eahketbeaivet e.b eahketbeaivi
    =seh, fevreiro,,,,,,,, otubro,,; dimingu, chiposi pos, chipiri pir, chitatu, chinai,
    chishanu sha, sabudu
    =sg nyenye nye, fulundïgi ful, mbängü mbä, ngubùe ngu, bêläwü bêl, föndo fön, lengua len,
    kükürü kük, mvuka mvu, ngberere ngb, nabändüru nab, kakauka kak; bikua-ôko bk1, bïkua-ûse
    bk2, bïkua-ptâ bk3, bïkua-usïö bk4, bïkua-okü bk5, lâpôsö lâp, lâyenga lây; nd, lk
    =shi ⵉⵏⵏⴰⵢⵔ ⵉⵏⵏ, ⴱⵕⴰⵢⵕ ⴱⵕⴰ, ⵎⴰⵕⵚ ⵎⴰⵕ, ⵉⴱⵔⵉⵔ ⵉⴱⵔ, ⵎⴰⵢⵢⵓ ⵎⴰⵢ, ⵢⵓⵏⵢⵓ ⵢⵓⵏ, ⵢⵓⵍⵢⵓⵣ ⵢⵓⵍ, ⵖⵓⵛⵜ ⵖⵓⵛ,
    ⵛⵓⵜⴰⵏⴱⵉⵔ ⵛⵓⵜ, ⴽⵜⵓⴱⵔ ⴽⵜⵓ, ⵏⵓⵡⴰⵏⴱⵉⵔ ⵏⵓⵡ, ⴷⵓⵊⴰⵏⴱⵉⵔ ⴷⵓⵊ; ⴰⵙⴰⵎⴰⵙ ⴰⵙⴰ, ⴰⵢⵏⴰⵙ ⴰⵢⵏ, ⴰⵙⵉⵏⴰⵙ ⴰⵙⵉ,
    ⴰⴽⵕⴰⵙ ⴰⴽⵕ, ⴰⴽⵡⴰⵙ ⴰⴽⵡ, ⵙⵉⵎⵡⴰⵙ ⴰⵙⵉⵎ, ⴰⵙⵉⴹⵢⴰⵙ ⴰⵙⵉⴹ; ⵜⵉⴼⴰⵡⵜ, ⵜⴰⴷⴳⴳⵯⴰⵜ
    =skr,,,,,,,,,,,;, سوموار,, ٻدھ, خمیس,, چھݨ_چھݨ
    =smn uđđâivemáánu uđiv, kuovâmáánu kuovâ, njuhčâmáánu njuhčâ, cuáŋuimáánu cuáŋui, vyesimáánu
    vyesi, kesimáánu kesi, syeinimáánu syeini, porgemáánu porge, čohčâmáánu čohčâ, roovvâdmáánu
    roovvâd, skammâmáánu skammâ, juovlâmáánu juovlâ; pasepeeivi pas pasepeivi, vuossaargâ vuo
    vu, majebaargâ maj majebargâ, koskoho ko koskokko, tuorâstuv tuo tuorâstâh, vástuppeeivi vás
    vástuppeivi, lávurduv lávurdâh; ip, ep
    =sn ndira ndi, kukadzi kuk, kurume kur, kubvumbi kub, chivabvu chv, chikumi chk, chikunguru
    chg, nyamavhuvhu, gunyana gun, gumiguru gum, mbudzi mbu, zvita zvi; svondo svo, muvhuro muv,
    chp cp, cht ct, china chn cn, chs cs, mugovera mug mg
    =so janaayo jannaayo bisha_koobaad kob, febraayo bisha_labaad lab, maarso bisha_saddexaad
    sad, abriil bisha_afraad afr, maayo bisha_shanaad sha, bisha_lixaad lix, luulyo
    bisha_todobaad tod, ogs ogosto bisha_sideedaad sid, sebtembar sebteembar bisha_sagaalaad
    sag, oktoobar bisha_tobnaad tob, noofeembar bisha_kow_iyo_tobnaad kit, diseembar
    bisha_laba_iyo_tobnaad lit; axad axd, isniin, talaado tldo, arbaco arbc, khamiis khms, jimco
    jmc, sbti; gh sn, gd gn
    =ss bhimbidvwane bhi, indlovana van, indlovu-lenkhulu vol,, inkhwekhweti nkh, inhlaba nhl,
    kholwane kho, ingci ngc, inyoni nyo, imphala mph, lweti, ingongoni ngo; lisontfo,
    umsombuluko mso, lesibili, lesitsatfu tsa, lesine, lesihlanu, umgcibelo mgc
    =ssy,,,,,,,,,,,; naba_sambat nab, sani, salus, rabuq, camus cam, jumqata, qunxa_sambat qun
    =st pherekgong phe, hlakola kol, hlakubele ube, mmesa mme, motsheanong mot, phupjane jan,
    phupu upu, phato pha, lwetse leo, mphalane, pudungwana pun, tshitwe tsh; sontaha, mantaha
    mma,,,,, moqebelo moq; hoseng, thapama
    =su,,,,,,,,,,,; mng,, salasa,,, jumaah
    =syr ܟܢܘܢ_ܐܚܪܝܐ ܟܢܘܢ_ܒ, ܫܒܛ, ܐܕܪ, ܢܝܣܢ, ܐܝܪ, ܚܙܝܪܢ, ܬܡܘܙ, ܐܒ, ܐܝܠܘܠ, ܬܫܪܝܢ_ܩܕܡܝܐ ܬܫܪܝܢ_ܐ,
    ܬܫܪܝܢ_ܐܚܪܝܐ ܬܫܪܝܢ_ܒ, ܟܢܘܢ_ܩܕܡܝܐ ܟܢܘܢ_ܐ; ܚܕܒܫܒܐ ܚܕ, ܬܪܝܢܒܫܒܐ ܬܪܝܢ, ܬܠܬܒܫܒܐ ܬܠܬ, ܐܪܒܥܒܫܒܐ
    ܐܪܒܥ, ܚܡܫܒܫܒܐ ܚܡܫ, ܥܪܘܒܬܐ ܥܪܘ, ܫܒܬܐ; ܏ܩܛ‌, ܏ܒܛ‌
    =szl styczyń,,, kwieciyń, moja moj, czyrwca czy czyrwiec,, siyrpnia siy siyrpiyń,
    wrzesiyń,,, grudziyń; niydziela niy nd, pyńdziałek pyń pń,, strzoda str, sztwortek szt sz,
    piōntek piō, sb; do_połedniŏ, po_połedniu
    =teo orara rar, omuk muk, okwamg’ kwa, odung’el dun, omaruk mar, omodok’king’ol mod, ojola,
    opedel ped, osokosokoma sok, otibar tib, olabor lab, opoo poo; nakaejuma, nakaebarasa bar,
    nakaare aar, nakauni uni, nakaung’on ung, nakakany kan, nakasabiti; taparachu, ebongi
    =tg,,,,,,,,,,,; якшанбе яшб, душанбе дшб, сешанбе сшб, чоршанбе чшб, панҷшанбе пшб, ҷумъа
    ҷмъ, шанбе шнб; пе._чо, па._чо
    =ti ጥሪ, ለካቲት ለካ, መጋቢት መጋ, ሚያዝያ ሚያ, ጉንበት ግን ግንቦት, ሰነ, ሓምለ ሓም, ነሓሰ ነሓ, መስከረም መስ, ጥቅምቲ ጥቅ, ሕዳር
    ሕዳ, ታሕሳስ ታሕ; ሰንበት ሰን,, ሰሉስ ሰሉ, ረቡ, ሓሙስ ሓሙ ኃሙስ, ዓርቢ ዓር, ቀዳም ቀዳ; ቅ.ቀ ንጉሆ_ሰዓተ, ድ.ቀ ድሕር_ሰዓት
    =tig,,, ኤፕረል ኤፕረ,,,,,, ኦክተውበር ኦክተ,,; ሰንበት_ዓባይ ሰ/ዓ, ሰኖ, ታላሸኖ ታላሸ, ኣረርባዓ ኣረር, ከሚሽ, ጅምዓት ጅምዓ,
    ሰንበት_ንኢሽ ሰ/ን; ቀደም_ሰርምዕል, ሓቆ_ስርምዕል
    =tk ýanwar, fewral few,,,,,,,,,,; ýekşenbe ýek ýb, duşenbe duş db, sişenbe siş sb, çarşenbe
    çb, penşenbe pen pb, anna ann an, şenbe şen; günortadan_öň go.öň g.öň, günortadan_soň go.soň
    g.soň
    =tn ferikgong fer, tlhakole tlh, mopitlo mop, moranang mor, motsheganang, seetebosigo see,
    phukwi phu, phatwe, lwe, diphalane dip, ngwanatsele ngw, sedimonthole sed; tshipi tsh,,
    labb, labr, labn, labotlhano labt, matlhatso mat
    =to sānuali sān, fēpueli fēp, maʻasi, ʻepeleli ʻepe,, sune sun, siulai siu, ʻaokosi ʻaok,
    sēpitema, ʻokatopa ʻoka, nōvema, tīsema tīs; sāpate, mōnite, tūsite tūs, pulelulu pul,
    tuʻapulelulu tuʻa, falaite fal, tokonaki tok; hengihengi hh, efiafi ea
    =tok mun_#1 #1, mun_#2 #2, mun_#3 #3, mun_#4 #4, mun_#5 #5, mun_#6 #6, mun_#7 #7, mun_#8 #8,
    mun_#9 #9, mun_#10 #10, mun_#11 #11, mun_#12 #12; suno_esun_#7, suno_esun_#1, suno_esun_#2,
    suno_esun_#3, suno_esun_#4, suno_esun_#5, suno_esun_#6; pi_open_suno, pi_pini_suno
    =tpi janueri, februeri,, epril,,,, ogas,,,,;,, tunde tun, trinde tri, fonde fon, fra, sarere
    sar
    =trv kingal_idas kii, dha_idas dhi, tru_idas tri, spat_idas spi, rima_idas rii, mataru_idas
    mti, empitu_idas emi, maspat_idas mai, mngari_idas mni, maxal_idas mxi, maxal_kingal_idas
    mxk, maxal_dha_idas mxd; jiyax_sngayan emp, tgkingal_jiyax_iyax_sngayan kin,
    tgdha_jiyax_iyax_sngayan dha, tgtru_jiyax_iyax_sngayan tru, tgspac_jiyax_iyax_sngayan spa,
    tgrima_jiyax_iyax_sngayan rim, tgmataru_jiyax_iyax_sngayan; brax_kndaax, baubau_kndaax
    =trw,,,,,,,,,,,; ایکشیمے, دُوشیمے, گھن_آنگا, چارشیمے, پَئ_شیمے, شُوگار, لَو_آنگا
    =ts sunguti sun, nyenyenyani yan, nyenyankulu kul, dzivamisoko dzi, mudyaxihi mud,
    khotavuxika kho, mawuwani maw, mhawuri mha, ndzhati ndz, nhlangula nhl, hukuri huk,
    n’wendzamhala n’w; sonta, musumbhunuku mus, ravumbirhi bir, ravunharhu har, ravumune,
    ravuntlhanu tlh, mugqivela
    =tzm, yebrayer yeb,, ibrir ibr,,,,, cutanbir,, nwanbir nwa, dujanbir; asamas asa, aynas ayn,
    asinas asn, akras akr, akwas akw, asimwas asm, asiḍyas asḍ; zdat_azal, ḍeffir_aza
    =ug يانۋار, فېۋرال, مارت, ئاپرېل,, ئىيۇن, ئىيۇل, ئاۋغۇست, سېنتەبىر, ئۆكتەبىر, نويابىر,
    دېكابىر; يەكشەنبە يە, دۈشەنبە دۈ, سەيشەنبە سە, چارشەنبە چا, پەيشەنبە پە, جۈمە جۈ, شەنبە شە;
    چۈشتىن_بۇرۇن چ.ب, چۈشتىن_كېيىن چ.ك
    =vai ꖨꖕ_ꕪꕴ_ꔞꔀꕮꕊ ꖨꖕꔞ, ꕒꕡꖝꖕ ꕒꕡ, ꕾꖺ, ꖢꖕ, ꖑꕱ, ꖱꘋ, ꖱꕞꔤ ꖱꕞ, ꗛꔕ, ꕢꕌ, ꕭꖃ, ꔞꘋꕔꕿ_ꕸꖃꗏ ꔞꘋ, ꖨꖕ_ꕪꕴ_ꗏꖺꕮꕊ
    ꖨꖕꗏ; ꕞꕌꔵ, ꗳꗡꘉ, ꕚꕞꕚ, ꕉꕞꕒ, ꕉꔤꕆꕢ, ꕉꔤꕀꕮ, ꔻꔬꔳ
    =ve phando pha, luhuhi luh, ṱhafamuhwe ṱhf, lambamai lam, shundunthule shu, fulwi lwi,
    fulwana lwa, ṱhangule ṱha, khubvumedzi khu, tshimedzi tsh, ḽara ḽar, nyendavhusiku nye;
    swondaha swo, musumbuluwo, ḽavhuvhili vhi, ḽavhuraru, ḽavhuṋa ṋa, ḽavhuṱanu ṱan, mugivhela
    =vec jenaro, febraro,,,, jugno, lujo,, setenbre, otobre, novenbre, dezenbre;,,, mèrcore,
    zoba zob, vènare, sabo
    =vmw janeiru, fevereiru,,,, junyu, julyu,, setembru, outubru,, dezembru; ettiminku,
    nihiku_noolempwa, namaanli, namararu, namaxexe, namathanu, esaabadu; vaasisu, makaaripi
    =vo yanul, febul, mäzul, prilul prl, mayul, yunul, yulul, gustul gst, setul, tobul ton,
    novul, dekul; sudel, mudel, tudel, vedel ve, dödel, fridel, zädel
    =wae jenner, hornig hor, märze, abrille, meije, bráčet brá, heiwet hei, öigšte öig,
    herbštmánet her, wímánet wím, wintermánet win, chrištmánet chr; sunntag, mäntag, zištag ziš,
    mittwuč mit, fróntag fró, fritag
    =wal,,,,,,,,,,,; ወጋ, ሳይኖ, ማቆሳኛ, አሩዋ, ሃሙሳ, አርባ, ቄራ; ማለዶ, ቃማ
    =wo samwiyee sam, fewriyee,, awril awr,, suwe suw, sulet sul,, sàttumbar,, nowàmbar,
    desàmbar; dibéer dib, altine alt,,, alxamis alx, àjjuma àjj, aseer ase; sub, ngo
    =xh janyuwari,, matshi, epreli,,,,,, okthobha okthoba,,; cawe caw,, lwesibini lwesb bin,
    lwesithathu, lwesine, lwesihlanu
    =xnr,,,,,,,,,,,; तोआर, सोआर,,, वीरवार वीर वी, शुक्करवार शुक्कर, शनिच्चरवार; भ्यागा,
    दपेहरा/संजा
    =xog,,,,,,,,,,,; sabiiti sabi, bala, owokubili kubi, owokusatu kusa, olokuna kuna,
    olokutaanu kuta, olomukaaga muka; munkyo, eigulo
    =yav o.1, o.2, o.3, o.4, o.5, ɔsɔn o.6, efute o.7, pisuyú o.8, imɛŋ_i_puɔs o.9, o.10,
    makandikɛ o.11, pilɔndɔ́ o.12; sɔ́ndiɛ sd, móndie md, muányáŋmóndie mw, metúkpíápɛ et,
    kúpélimetúkpiapɛ kl, feléte fl, séselé; kiɛmɛ́ɛm, kisɛ́ndɛ
    =yi יאַנואַר יאַנ, פֿעברואַר פֿעב, מערץ, אַפּריל אַפּר, מיי,,, אויגוסט אויג, סעפּטעמבער
    סעפּ, אקטאבער אקט, נאוועמבער נאוו, דעצעמבער דעצ; זונטיק, מאָנטיק, דינסטיק, מיטוואך,
    דאנערשטיק, פֿרײַטיק,; פֿאַרמיטאָג, נאָכמיטאָג
    =yo oṣù_ṣẹ́rẹ́ ṣẹ́rẹ́, oṣù_èrèlè èrèlè, oṣù_ẹrẹ̀nà ẹrẹ̀nà, oṣù_ìgbé ìgbé, oṣù_ẹ̀bibi ẹ̀bibi,
    oṣù_òkúdu òkúdu, oṣù_agẹmọ agẹmọ, oṣù_ògún ògún, oṣù_owewe owewe, oṣù_ọ̀wàrà ọ̀wàrà,
    oṣù_bélú bélú, oṣù_ọ̀pẹ̀ ọ̀pẹ̀; ọjọ́_àìkú àìkú, ọjọ́_ajé ajé, ọjọ́_ìsẹ́gun ìsẹ́gun, ọjọ́rú,
    ọjọ́bọ, ọjọ́_ẹtì ẹtì, ọjọ́_àbámẹ́ta àbámẹ́ta; àárọ̀, ọ̀sán
    =yrl yepé ye, mukũi mk, musapíri ms, irũdí id, pú, pú-yepé py, pú-mukũi pm, pú-musapíri ps,
    pú-irũdí pi, yepé-putimaã yp, yepé-yepé yy, yepé-mukũi ym; mituú mit, murakipí mur,
    murakí-mukũi mmk, murakí-musapíri mms, supapá sup, yukuakú yuk, saurú sau
    =za ndwenit, ndwenngeih, ndwensam, ndwenseiq, ndwenngux, ndwenloeg, ndwencaet, ndwenbet,
    ndwengouj, ndwencib, ndwencib’it, ndwencibngeih; ngoenzsinghgiz, singhgizit, singhgizngeih,
    singhgizsam, singhgizseiq, singhgizhaj, singhgizroek; banhaet, banringzgvaq
    =zgh,,,,,,,,,,,;,,,,, ⴰⵙⵉⵎⵡⴰⵙ
    =zh 一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月; 星期日 周日, 星期一 周一, 星期二 周二, 星期三 周三, 星期四
    周四, 星期五 周五, 星期六 周六; 上午, 下午
    =zu januwari,, mashi, ephreli eph,,,,, septhemba,,,; isonto,, ulwesibili, ulwesithathu,
    ulwesine, ulwesihlanu
    """
}
