extension CalendarNames {
  /// The names that only less written languages have, lkt to rw.
  static let rareThird = """
    =lkt wiótheȟika_wí, thiyóȟeyuŋka_wí, ištáwičhayazaŋ_wí, pȟežítȟo_wí, čhaŋwápetȟo_wí,
    wípazukȟa-wašté_wí, čhaŋpȟásapa_wí, wasútȟuŋ_wí, čhaŋwápeǧi_wí, čhaŋwápe-kasná_wí,
    waníyetu_wí, tȟahékapšuŋ_wí; aŋpétuwakȟaŋ, aŋpétuwaŋži, aŋpétunuŋpa, aŋpétuyamni,
    aŋpétutopa, aŋpétuzaptaŋ, owáŋgyužažapi
    =lld de_jená jená, de_forá forá, de_merz merz, d’aurí aurí, de_ma ma, de_jügn, de_messé
    messé, d’aost aost, de_setëmber setëmber, d’otober d’oto otober oto, de_novëmber,
    de_dezëmber de_dez; domënia, lönesc lön, mertesc mert, mercui merc, jöbia jöb, vëndres,
    sabeda
    =lmo sginer, fevrer,,, masg, sgiugn, luj,,, otover,, dicember;,,, mercoldì, sgiovedì,,
    sabet; del_matin, de_sira
    =ln sánzá_ya_yambo ya_yambo, sánzá_ya_míbalé fbl ya_míbalé, sánzá_ya_mísáto msi ya_mísáto,
    sánzá_ya_mínei apl ya_mínei, sánzá_ya_mítáno ya_mítáno, sánzá_ya_motóbá ya_motóbá,
    sánzá_ya_nsambo ya_nsambo, sánzá_ya_mwambe ya_mwambe, sánzá_ya_libwa stb ya_libwa,
    sánzá_ya_zómi ɔtb ya_zómi, sánzá_ya_zómi_na_mɔ̌kɔ́ nvb ya_zómi_na_mɔ̌kɔ́,
    sánzá_ya_zómi_na_míbalé dsb ya_zómi_na_míbalé; eyenga eye, mokɔlɔ_mwa_yambo ybo,
    mokɔlɔ_mwa_míbalé mbl, mokɔlɔ_mwa_mísáto mst, mokɔlɔ_ya_mínéi min, mokɔlɔ_ya_mítáno mtn,
    mpɔ́sɔ mps; ntɔ́ngɔ́, mpókwa
    =lrc جانڤیە, فئڤریە,, آڤریل,, جوٙأن, جوٙلا, آگوست, سئپتامر, ئوکتوڤر, نوڤامر, دئسامر
    =ltg janvars, februars,, apreļs, majs, juņs, juļs,,,,,; svātdīne, pyrmūdīne, ūtardīne,
    trešdīne, catūrtdīne, pīktdīne, sastdīne; prīškpušdīnē, piecpušdīnē
    =lu ciongo cio, lùishi lui, lusòlo lus, mùuyà muu, lumùngùlù lum, lufuimi luf, kabàlàshìpù
    kab, lùshìkà lush, lutongolo lut, lungùdi lun, kaswèkèsè, ciswà cis; lumingu lum, nkodya
    nko, ndàayà ndy, ndangù ndg, njòwa njw, ngòvya ngv, lubingu lub; dinda, dilolo
    =luo dwe_mar_achiel dac mar_achiel, dwe_mar_ariyo dar mar_ariyo, dwe_mar_adek dad mar_adek,
    dwe_mar_ang’wen dan mar_ang’wen, dwe_mar_abich dah mar_abich, dwe_mar_auchiel dau
    mar_auchiel, dwe_mar_abiriyo dao mar_abiriyo, dwe_mar_aboro dab mar_aboro, dwe_mar_ochiko
    doc mar_ochiko, dwe_mar_apar dap mar_apar, dwe_mar_gi_achiel dgi mar_gi_achiel,
    dwe_mar_apar_gi_ariyo dag mar_apar_gi_ariyo; jumapil jmp, wuok_tich wut, tich_ariyo,
    tich_adek tad, tich_ang’wen tan, tich_abich tab, ngeso ngs; od, ot
    =luy,,,,,,,,,,,; jumapiri j2, j3, j4, j5, murwa_wa_kanne, murwa_wa_katano ij, j1
    =mai, फर॰,,,,,,,,,,; रवि_दिन, सोम_दिन, मंगल_दिन, बुध_दिन, बृहस्पति_दिन, शुक्र_दिन, शनि_दिन
    =mas oladalʉ́ dal, arát ará, ɔɛnɨ́ɔɨŋɔk ɔɛn, olodoyíóríê_inkókúâ doy, oloilépūnyīē_inkókúâ
    lép, kújúɔrɔk rok, mórusásin sás, ɔlɔ́ɨ́bɔ́rárɛ bɔ́r, kúshîn kús, olgísan gís, pʉshʉ́ka
    shʉ́, ntʉ́ŋʉ́s ntʉ́;,, jumane, jumatánɔ, alaámisi, jumáa,; ɛnkakɛnyá, ɛndámâ
    =mer, feburuarĩ,, ĩpurũ ĩpu, mĩĩ, njuni nju, njuraĩ njr, agasti aga, spt, oktũba,, dicemba;
    kiu, muramuko mra, wairi wai, wethatu wet, wena wen, wetano, jum; rũ, ũg
    =mfe zanvie, fevriye,,,, zin, zilye zil, out, septam, oktob, novam, desam; dimans, lindi,,
    merkredi, zedi ze, vandredi van
    =mg janoary, febroary, martsa, aprily, mey, jona jon, jolay jol, aogositra aog, septambra,,
    novambra, desambra; alahady, alatsinainy alats,, alarobia, alakamisy alak, zoma zom,
    asabotsy asab
    =mgh mweri_wo_kwanza kwa wo_kwanza, mweri_wo_unayeli una wo_unayeli, mweri_wo_uneraru rar
    wo_uneraru, mweri_wo_unecheshe che wo_unecheshe, mweri_wo_unethanu tha wo_unethanu,
    mweri_wo_thanu_na_mocha moc wo_thanu_na_mocha, mweri_wo_saba wo_saba, mweri_wo_nane wo_nane,
    mweri_wo_tisa wo_tisa, mweri_wo_kumi wo_kumi, mweri_wo_kumi_na_moja moj wo_kumi_na_moja,
    mweri_wo_kumi_na_yel’li yel wo_kumi_na_yel’li; sabato,,,, arahamisi,,; wichishu, mchochil’l
    =mgo iməg_mbegtug mbegtug, imeg_àbùbì, imeg_mbəŋchubi, iməg_ngwə̀t, iməg_fog, iməg_ichiibɔd,
    iməg_àdùmbə̀ŋ, iməg_ichika, iməg_kud, iməg_tèsiʼe, iməg_zò, iməg_krizmed; aneg_1 a1, aneg_2
    a2, aneg_3 a3, aneg_4 a4, aneg_5 a5, aneg_6 a6, aneg_7 a7
    =mi hānuere hān, pēpuere, māehe, āpereira āpe āperira,, hune, hūrae hūr, ākuhata āku,
    hepetema hep, oketopa oke, noema noe, tīhema tīh; rātapu rāt, mane, tūrei tūr, wenerei,
    tāite tāi, paraire par, rāhoroi rāh
    =mni জনুৱারী জন জানুৱারি, ফেব্রুৱারি, মার,,,, জুলা, ‌ওগষ্ট ওগ,, ওক্টোবর ওক্টো, নবেম্বর,;
    নোংমাইজিং, নিংথৌকাবা, লৈবাকপোকপা, য়ুমশকৈশা, শগোলশেন, ইরাই, থাংজ; এ_এম নুমাং, পি_এম
    =mt jannar, frar fra,,, mejju, ġunju ġun, lulju lul, awwissu aww, settembru, ottubru,
    novembru, diċembru; il-ħadd ħad, it-tnejn tne, it-tlieta tli, l-erbgħa erb, il-ħamis ħam,
    il-ġimgħa ġim, is-sibt
    =mua fĩi_loo flo, cokcwaklaŋne cla, cokcwaklii cki, fĩi_marfoo fmf, madǝǝuutǝbijaŋ mad,
    mamǝŋgwãafahbii mbi, mamǝŋgwãalii mli, madǝmbii mam, fĩi_dǝɓlii fde, fĩi_mundaŋ fmu,
    fĩi_gwahlle fgw, fĩi_yuru fyu; com’yakke cya, comlaaɗii cla, comzyiiɗii czi, comkolle cko,
    comkaldǝɓlii cka, comgaisuu cga, comzyeɓsuu cze; comme, lilli
    =mus rvfo_cuse, hotvle_hvse, tasahcuce, tasahce_rakko, ke_hvse, kvco_hvse, hiyuce,
    hiyo_rakko, otowoskuce, otowoskv_rakko, ehole, rvfo_rakko; nettvʼcako, enhvteceskv,
    enhvteceskv_enhvyvtke, ennvrkvpv, ennvrkvpv_enhvyvtke, nak_okkoskv_nettv, nettv_cakʼcuse
    =myv якшамков якш, даволков дав, эйзюрков эйз, чадыков чад, панжиков пан, аштемков ашт,
    медьков мед, умарьков ума, таштамков таш, ожоков ожо, сундерьков сун, ацамков аца;
    таргочистэ тар таргочи, атяньчистэ атя атяньчи, вастаньчистэ вас вастаньчи, куншкачистэ кун
    куншкачи, калоньчистэ кал калоньчи, сюконьчистэ сюк сюконьчи, шлямочистэ шля шлямочи;
    обедтэ_икеле, обедтэ_мейле
    =naq ǃkhanni, ǃkhanǀgôab, ǀkhuuǁkhâb, ǃhôaǂkhaib, ǃkhaitsâb, gamaǀaeb, ǂkhoesaob,
    aoǁkhuumûǁkhâb, taraǀkhuumûǁkhâb, ǂnûǁnâiseb, ǀhooǂgaeb, hôasoreǁkhâb; sontaxtsees,
    mantaxtsees, denstaxtsees, wunstaxtsees wu, dondertaxtsees, fraitaxtsees, satertaxtsees;
    ǁgoagas, ǃuias
    =nd zibandlela zib, nhlolanja nhlo, mbimbitho mbi, mabasa mab, nkwenkwezi nkw, nhlangula
    nhla, ntulikazi ntu, ncwabakazi ncw, mpandula mpan, mfumfu mfu, lwezi lwe, mpalakazi mpal;
    sonto, mvulo mvu, sibili sib, sithathu sit, sine sin, sihlanu sih, mgqibelo mgq
    =nds januaar, februaar,,,,,,,, oktover,,; sünndag,, dingsdag, middeweken, dunnersdag,
    freedag, sünnavend
    =nmg ngwɛn_matáhra, ngwɛn_ńmba, ngwɛn_ńlal, ngwɛn_ńna, ngwɛn_ńtan, ngwɛn_ńtuó,
    ngwɛn_hɛmbuɛrí, ngwɛn_lɔmbi, ngwɛn_rɛbvuâ, ngwɛn_wum, ngwɛn_wum_navǔr, krísimin kris;,
    mɔ́ndɔ, sɔ́ndɔ_mafú_mába, sɔ́ndɔ_mafú_málal, sɔ́ndɔ_mafú_mána, mabágá_má_sukul mbs, sásadi
    sas; maná, kugú
    =nnh saŋ_tsetsɛ̀ɛ_lùm tsetsɛ̀ɛ_lùm, saŋ_kàg_ngwóŋ kàg_ngwóŋ, saŋ_lepyè_shúm lepyè_shúm,
    saŋ_cÿó cÿó, saŋ_tsɛ̀ɛ_cÿó tsɛ̀ɛ_cÿó, saŋ_njÿoláʼ njÿoláʼ, saŋ_tyɛ̀b_tyɛ̀b_mbʉ̀ŋ
    tyɛ̀b_tyɛ̀b_mbʉ̀ŋ, saŋ_mbʉ̀ŋ mbʉ̀ŋ, saŋ_ngwɔ̀ʼ_mbÿɛ ngwɔ̀ʼ_mbÿɛ, saŋ_tàŋa_tsetsáʼ
    tàŋa_tsetsáʼ, saŋ_mejwoŋó mejwoŋó, saŋ_lùm lùm; lyɛʼɛ́_sẅíŋtè, mvfò_lyɛ̌ʼ,
    mbɔ́ɔntè_mvfò_lyɛ̌ʼ, tsètsɛ̀ɛ_lyɛ̌ʼ, mbɔ́ɔntè_tsetsɛ̀ɛ_lyɛ̌ʼ, mvfò_màga_lyɛ̌ʼ, màga_lyɛ̌ʼ;
    mbaʼámbaʼ, ncwònzém
    =nqo ߓߌ߲ߠߊߥߎߟߋ߲ ߓߌ߲ߠ, ߞߏ߲ߞߏߜߍ ߞߏ߲ߞ, ߕߙߊߓߊ ߕߙߊ, ߞߏ߲ߞߏߘߌ߬ߓߌ ߞߏ߲ߘ, ߘߓߊ߬ߕߊ ߘߓߊ߬ߕ, ߥߊ߬ߛߌ߬ߥߙߊ
    ߥߊ߬ߛ, ߞߊ߬ߙߌߝߐ߭ ߞߊ߬ߙ, ߘߓߊ߬ߓߌߟߊ ߘߓߊ߬ߓ, ߕߎߟߊߝߌ߲, ߞߏ߲ߓߌߕߌ߮ ߞߏ߲ߓ, ߣߍߣߍߓߊ ߣߍߣ, ߞߏߟߌ߲ߞߏߟߌ߲ ߞߏߟ;
    ߞߊ߯ߙߌߟߏ߲ ߞߊ߯ߙ ߞߊ߯, ߞߐ߬ߓߊ߬ߟߏ߲ ߞߐ߬ߓ ߞߐ߬, ߞߐ߬ߟߏ߲ ߞߐ߬ߟ, ߞߎߣߎ߲ߟߏ߲ ߞߎߣ ߞߎ, ߓߌߟߏ߲ ߓߌߟ ߓߌ,
    ߛߌ߬ߣߌ߲߬ߟߏ߲ ߛߌ߬ߣ ߛߌ߬, ߞߍ߲ߘߍߟߏ߲ ߞߍ߲ߘ ߞߍ߲; ߛ, ߥ
    =nr janabari, ufeberbari, umatjhi, u-apreli, meyi,, julayi, arhostosi arh,,, usinyikhaba
    usi,; usonto, umvulo, ulesibili bil, lesithathu tha, ulesine ne, ngolesihlanu hla, umgqibelo
    gqi
    =nso janeware phere, febereware dibo, matšhe hlak, aporele mora,,, julae mose, agosetose,
    setemere lewe, oktobore dipha, nofemere diba, disemere manth; lamorena lam, mošupologo mos,
    labobedi bed, laboraro rar, labone, labohlano, mokibelo mok
    =nus tiop_thar_pɛt tiop, pɛt, duɔ̱ɔ̱ŋ duɔ̱ɔ̱, guak, duät duä, kornyoot, pay_yie̱tni pay,
    tho̱o̱r thoo, tɛɛr tɛɛ, laath laa, kur, tio̱p_in_di̱i̱t tid; cäŋ_kuɔth cäŋ, jiec_la̱t jiec,
    rɛw_lätni rɛw, diɔ̱k_lätni diɔ̱k, ŋuaan_lätni ŋuaan, dhieec_lätni dhieec, bäkɛl_lätni bäkɛl;
    rw, tŋ
    =ny januwale, febuluwale, malichi, epulo epu,,,, ogasiti, seputemba, okutoba oku,,;
    lamulungu, lolemba lem, lachiwiri wir, lachitatu tat, lachinayi nai, lachisanu san, loweruka
    wer
    =oc de_genièr genièr, de_febrièr febrièr,,, de_mai, de_junh junh, de_julhet julhet,,,
    d’octòbre,, de_decembre; dimenge, diluns, dimars dm
    =om amajjii ama, guraandhala gur, bitootessa bitooteessa bit, eebila elb elba, caamsaa cam
    caamsa, waxabajjii wax, adoolessa ado adooleessa, hagayya hag, fulbaana ful fuulbana,
    onkoloolessa onk onkololeessa, sadaasa sad, mudde mud muddee; dilbata dil, wiixata wix,
    kibxata kib qibxata qib, roobii rob, kamisa kamiisa, jimaata jim, sanbata; wd, wb
    =or ଜାନୁଆରୀ, ଫେବୃଆରୀ, ମାର୍ଚ୍ଚ, ଅପ୍ରେଲ, ମଇ, ଜୁନ, ଜୁଲାଇ, ଅଗଷ୍ଟ, ସେପ୍ଟେମ୍ବର, ଅକ୍ଟୋବର, ନଭେମ୍ବର,
    ଡିସେମ୍ବର; ରବିବାର ରବି, ସୋମବାର ସୋମ, ମଙ୍ଗଳବାର ମଙ୍ଗଳ, ବୁଧବାର ବୁଧ, ଗୁରୁବାର ଗୁରୁ, ଶୁକ୍ରବାର ଶୁକ୍ର,
    ଶନିବାର ଶନି; ପୂର୍ବାହ୍ନ, ଅପରାହ୍ନ
    =os январы, февралы, мартъийы мартъи, апрелы, майы, июны, июлы, августы, сентябры, октябры,
    ноябры, декабры; хуыцаубон хцб, къуырисӕр крс, дыццӕг дцг, ӕртыццӕг ӕрт, цыппӕрӕм цпр,
    майрӕмбон мрб, сабат; ӕмбисбоны_размӕ, ӕмбисбоны_фӕстӕ
    =osa 𐓨𐓣͘𐓪͘𐓬𐓘_𐓬𐓘𐓡𐓛͘𐓧𐓟 𐓬𐓘𐓡𐓛͘𐓧𐓟, 𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓵𐓪͘𐓬𐓘 𐓵𐓪͘𐓬𐓘 𐓷𐓟𐓵𐓪͘𐓬𐓘, 𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓵𐓘𐓜𐓣 𐓵𐓘𐓜𐓣 𐓷𐓟𐓵𐓘𐓜𐓣,
    𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓰𐓪𐓬𐓘 𐓰𐓪𐓬𐓘 𐓷𐓟𐓰𐓪𐓬𐓘, 𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓮𐓘𐓰𐓘 𐓮𐓘𐓰𐓘 𐓷𐓟𐓮𐓘𐓰𐓘, 𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓯𐓘𐓬𐓟 𐓯𐓘𐓬𐓟 𐓷𐓟𐓯𐓘𐓬𐓟,
    𐓨𐓣͘𐓪͘𐓬𐓘_𐓬𐓟𐓵𐓪͘𐓬𐓘 𐓬𐓟𐓵𐓪͘𐓬𐓘, 𐓨𐓣͘𐓪͘𐓬𐓘_𐓤𐓣𐓟𐓰𐓪𐓬𐓘 𐓤𐓣𐓟𐓰𐓪𐓬𐓘, 𐓨𐓣͘𐓪͘𐓬𐓘_𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟 𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟,
    𐓨𐓣͘𐓪͘𐓬𐓘_𐓧𐓟𐓜𐓛 𐓧𐓟𐓜𐓛, 𐓨𐓣͘𐓪͘𐓬𐓘_𐓘𐓧𐓣_𐓷𐓣͘𐓸𐓲𐓣 𐓘𐓧𐓣_𐓷𐓣͘𐓸𐓲𐓣, 𐓨𐓣͘𐓪͘𐓬𐓘_𐓘𐓧𐓣_𐓵𐓪͘𐓬𐓘 𐓘𐓧𐓣_𐓵𐓪͘𐓬𐓘;
    𐓡𐓘͘𐓬𐓘_𐓷𐓘𐓤𐓘͘𐓰𐓘𐓤𐓣, 𐓡𐓘͘𐓬𐓘_𐓬𐓘𐓡𐓛͘𐓧𐓣, 𐓡𐓘͘𐓬𐓘_𐓷𐓟𐓵𐓪͘𐓬𐓘, 𐓡𐓘͘𐓬𐓘_𐓷𐓟𐓵𐓘𐓜𐓣, 𐓡𐓘͘𐓬𐓘_𐓷𐓟𐓰𐓪𐓬𐓘,
    𐓡𐓘͘𐓬𐓘_𐓰𐓘_𐓵𐓘𐓲𐓘_𐓻𐓣͘, 𐓡𐓘͘𐓬𐓘_𐓪𐓤𐓘𐓸𐓟_𐓣͘𐓤𐓟
    =pa_Arab,,,, مئ,,,,,,,;,,, بُدھ
    =pap yanüari,,,,,,, ougùstùs oug,,,,; djadumingu, djaluna, djamars, djarason, djaweps,
    djabièrnè, djasabra
    =pcm jénúári, fẹ́búári, mach,,,,, ọgọst,,,,; sọ́ndè,, tiúzdè, wẹ́nẹ́zdè, tọ́zdè tọ́z,
    fraídè, sátọdè; fọ_mọ́nin, fọ_ívnin fi
    =pis januare, febuare, mas,,,,, ogus,,,,;, mande, tiusde, wenesde, tosde, fraede, satade
    =prg rags rag, wassarins was, pūlis pūl, sakkis sak, zallaws zal, sīmenis sīm, līpa, daggis,
    sillins sil, spallins spa, lapkrūtis lap, sallaws sal; nadīli nad, panadīli pan, wisasīdis
    wis, pussisawaiti pus, ketwirtiks ket, pēntniks, sabattika; ankstāinan, pa_pussideinan
    =ps جنوري, فبروري فېبروري,,, مۍ,, جولای, اګست, سېپتمبر سپتمبر,,,; يونۍ, دونۍ, درېنۍ, څلرنۍ,
    پينځنۍ,, اونۍ; غ.م, غ.و
    =rif, febrayer,, yebril,,, yulyuz, ɣucct, cutenber cut, kṭuber kṭu, nuwember,; lḥed lḥe,
    letnayen let le, ttlat ttl tt, larbeɛ la, lexmis lex lx, jjemɛa jje jj, ssebt sse ss
    =rm da_schaner schan schaner, da_favrer favr favrer, da_mars, d’avrigl avrigl, da_matg matg,
    da_zercladur zercl zercladur, da_fanadur fan fanadur, d’avust avust, da_settember sett
    settember, d’october, da_november, da_december; dumengia, glindesdi gli,, mesemna, gievgia
    gie, venderdi, sonda
    =rn nzero mut, ruhuhuma gas, ntwarante wer, ndamukiza mat, rusama gic, ruheshi kam, mukakaro
    nya, nyandagaro kan, nyakanga nze, gitugutu ukw, munyonyo ugu, kigarama uku; ku_w’indwi cu,
    ku_wa_mbere mbe, ku_wa_kabiri kab, ku_wa_gatatu gtu, ku_wa_kane, ku_wa_gatanu gnu,
    ku_wa_gatandatu gnd; z.mu, z.mw
    =rof mweri_wa_kwanza wa_kwanza, mweri_wa_kaili wa_kaili, mweri_wa_katatu, mweri_wa_kaana
    wa_kaana, mweri_wa_tanu wa_tanu, mweri_wa_sita wa_sita, mweri_wa_saba wa_saba, mweri_wa_nane
    wa_nane, mweri_wa_tisa wa_tisa,, mweri_wa_ikumi_na_moja wa_ikumi_na_moja,
    mweri_wa_ikumi_na_mbili wa_ikumi_na_mbili; ijumapili ijp, ijumatatu ijt, ijumanne ijn,
    ijumatano ijtn,,, ijumamosi ijm; kang’ama, kingoto
    =rw mutarama, gashyantare, werurwe, mata, gicurasi gicuransi, kamena, nyakanga, kanama,
    nzeri nzeli, ukwakira, ugushyingo, ukuboza; ku_cyumweru cyu, kuwa_mbere, kuwa_kabiri,
    kuwa_gatatu, kuwa_kane, kuwa_gatanu, kuwa_gatandatu
    """
}
