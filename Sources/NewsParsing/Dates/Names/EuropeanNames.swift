extension CalendarNames {
  /// Languages written in Latin, Cyrillic and Greek letters that news is often written in.
  static let european = """
    =en january jan sanda-ɔpɛpɔn s-ɔ jany, february feb kwakwar-ɔgyefuo k-ɔ febr, march mar
    ebɔw-ɔbenem e-ɔ, april apr ebɔbira-oforisuo e-o, may esusow_aketseaba-kɔtɔnimba e-k, june
    jun obirade-ayɛwohomumu o-a, july jul ayɛwoho-kitawonsa a-k, august aug difuu-ɔsandaa d-ɔ,
    september sep fankwa-ɛbɔ f-ɛ sept, october oct ɔbɛsɛ-ahinime ɔ-a, november nov
    ɔberɛfɛw-obubuo ɔ-o, december dec mumu-ɔpɛnimba m-ɔ; sunday sun su pa_mulungu, monday mon mo
    palichimo, tuesday tue tu palichibuli, wednesday wed we palichitatu, thursday thu th
    palichine, friday fri fr palichisano, saturday sat sa pachibelushi
    =de januar jan jänner jänners, februar feb feber, märz mär mrz maerz, april apr, mai, juni
    jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez;
    sonntag so, montag, dienstag di, mittwoch mi, donnerstag do, freitag, samstag sonnabend;
    vorm, nachm
    =fr janvier janv, février févr fév, mars, avril avr, mai, juin, juillet juil jui, août,
    septembre sept, octobre oct, novembre nov, décembre déc; dimanche dim di, lundi lun lu,
    mardi mar ma, mercredi mer me, jeudi jeu je, vendredi ven ve, samedi sam
    =es enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto
    ago, septiembre sept setiembre set, octubre oct, noviembre nov, diciembre dic; domingo dom
    do, lunes lun lu, martes mar ma, miércoles mié mi miér miérc, jueves jue ju, viernes vie vi,
    sábado sáb; a._m, p._m
    =it gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug,
    agosto ago, settembre set, ottobre ott, novembre nov, dicembre dic; domenica dom, lunedì
    lun, martedì mar, mercoledì mer, giovedì gio, venerdì ven, sabato sab
    =pt janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto
    ago, setembro set, outubro out, novembro nov, dezembro dez; domingo dom, segunda-feira seg,
    terça-feira ter, quarta-feira qua, quinta-feira qui, sexta-feira sex, sábado sáb
    =nl januari jan, februari feb, maart mrt maa, april apr, mei, juni jun, juli jul, augustus
    aug, september sep, oktober okt, november nov, december dec; zondag zo, maandag ma, dinsdag
    di, woensdag wo, donderdag do, vrijdag vr, zaterdag za
    =ru января янв январь, февраля февр февраль фев, марта мар март, апреля апр апрель, мая май,
    июня июн июнь, июля июл июль, августа авг август, сентября сент сентябрь сен, октября окт
    октябрь, ноября нояб ноябрь ноя, декабря дек декабрь; воскресенье вс вск вскр, понедельник
    пн пнд, вторник вт втр, среда ср срд, четверг чт чтв, пятница пт птн, суббота сб сбт
    =uk січня січ січень, лютого лют лютий, березня бер березень берез, квітня квіт квітень кві,
    травня трав травень тра, червня черв червень чер, липня лип липень, серпня серп серпень сер,
    вересня вер вересень верес, жовтня жовт жовтень жов, листопада лист листопад лис листоп,
    грудня груд грудень гру; неділя нд, понеділок пн, вівторок вт, середа ср, четвер чт,
    пʼятниця пт, субота сб; дп, пп
    =be студзеня сту студзень студз, лютага лют люты, сакавіка сак сакавік, красавіка кра
    красавік, мая май, чэрвеня чэр чэрвень, ліпеня ліп ліпень, жніўня жні жнівень, верасня вер
    верасень, кастрычніка кас кастрычнік, лістапада ліс лістапад, снежня сне снежань; нядзеля
    нд, панядзелак пн, аўторак аў, серада ср, чацвер чц, пятніца пт, субота сб
    =pl stycznia sty styczeń, lutego lut luty, marca mar marzec, kwietnia kwi kwiecień, maja
    maj, czerwca cze czerwiec, lipca lip lipiec, sierpnia sie sierpień, września wrz wrzesień,
    października paź październik, listopada lis listopad, grudnia gru grudzień; niedziela niedz
    nie, poniedziałek pon, wtorek wt wto, środa śr śro, czwartek czw, piątek pt pią, sobota sob
    =cs ledna led leden, února úno únor, března bře březen, dubna dub duben, května kvě květen,
    června čvn červen čer, července čvc červenec, srpna srp srpen, září zář, října říj říjen,
    listopadu lis listopad, prosince pro prosinec; neděle ne, pondělí po, úterý út, středa st,
    čtvrtek čt, pátek pá, sobota so; dop, odp
    =sk januára jan január, februára feb február, marca mar marec, apríla apr apríl, mája máj,
    júna jún, júla júl, augusta aug august, septembra sep september, októbra okt október,
    novembra nov november, decembra dec december; nedeľa ne, pondelok po, utorok ut, streda st,
    štvrtok št, piatok pi, sobota so
    =bg януари яну ян, февруари фев февр, март, април апр, май, юни, юли, август авг, септември
    сеп септ, октомври окт, ноември ное, декември дек; неделя нд, понеделник пн, вторник вт,
    сряда ср, четвъртък чт, петък пт, събота сб; пр.об, сл.об
    =sr јануар јан, фебруар феб, март мар, април апр, мај, јун, јул, август авг, септембар сеп,
    октобар окт, новембар нов, децембар дец; недеља нед не, понедељак пон по, уторак уто ут,
    среда сре ср, четвртак чет че, петак пет пе, субота суб су; пре_подне, по_подне
    =sr_Latn januar jan, februar feb, mart mar, april apr, maj, jun, jul, avgust avg, septembar
    sep, oktobar okt, novembar nov, decembar dec; nedelja ned ne, ponedeljak pon po, utorak uto
    ut, sreda sre sr, četvrtak čet če, petak pet pe, subota sub; pre_podne, po_podne
    =bs_Cyrl јануар јан sanda-ɔpɛpɔn s-ɔ, фебруар феб kwakwar-ɔgyefuo k-ɔ, март мар ebɔw-ɔbenem
    e-ɔ, април апр ebɔbira-oforisuo e-o, мај esusow_aketseaba-kɔtɔnimba e-k, јуни јун
    obirade-ayɛwohomumu o-a, јули јул ayɛwoho-kitawonsa a-k, аугуст ауг, септембар сеп
    fankwa-ɛbɔ f-ɛ, октобар окт ɔbɛsɛ-ahinime ɔ-a, новембар нов ɔberɛfɛw-obubuo ɔ-o, децембар
    дец mumu-ɔpɛnimba m-ɔ; недјеља нед, понедјељак пон, уторак уто, сриједа сри, четвртак чет,
    петак пет, субота суб; прије_подне пре_подне, послије_подне поподне
    =hr siječnja sij siječanj siječnju, veljače velj veljača veljači, ožujka ožu ožujak ožujku,
    travnja tra travanj travnju, svibnja svi svibanj svibnju, lipnja lip lipanj lipnju, srpnja
    srp srpanj srpnju, kolovoza kol kolovoz kolovozu, rujna ruj rujan rujnu, listopada lis
    listopad listopadu, studenoga stu studeni studenom studenog, prosinca pro prosinac prosincu;
    nedjelja ned, ponedjeljak pon, utorak uto, srijeda sri, četvrtak čet, petak pet, subota sub
    =sl januar jan, februar feb, marec mar, april apr, maj, junij jun, julij jul, avgust avg,
    september sep, oktober okt, november nov, december dec; nedelja ned, ponedeljek pon, torek
    tor, sreda sre, četrtek čet, petek pet, sobota sob; dop dopoldne, pop popoldne
    =mk јануари јан, февруари фев, март мар, април апр, мај, јуни јун, јули јул, август авг,
    септември сеп септ, октомври окт, ноември ное ноем, декември дек; недела нед, понеделник
    пон, вторник вто вт, среда сре, четврток чет, петок пет, сабота саб; претпл претпладне, попл
    попладне
    =tr ocak oca, şubat şub, mart mar, nisan nis ni, mayıs may, haziran haz, temmuz tem, ağustos
    ağu, eylül eyl, ekim eki, kasım kas, aralık ara; pazar paz pa, pazartesi pzt pt, salı sal,
    çarşamba çar ça, perşembe per pe, cuma cum cu, cumartesi cmt ct; öö, ös
    =az yanvar yan, fevral fev, mart mar, aprel apr, may, iyun iyn, iyul iyl, avqust avq,
    sentyabr sen, oktyabr okt, noyabr noy, dekabr dek; bazar, bazar_ertəsi b.e, çərşənbə_axşamı
    ç.a, çərşənbə, cümə_axşamı c.a, cümə, şənbə
    =sv januari jan, februari feb, mars, april apr, maj, juni, juli, augusti aug, september sep,
    oktober okt, november nov, december dec; söndag sön sö, måndag mån må, tisdag tis ti, onsdag
    ons on, torsdag tors to, fredag fre, lördag lör lö; fm förmiddag f.m, em eftermiddag e.m
    =da januar jan, februar feb, marts mar, april apr, maj, juni jun, juli jul, august aug,
    september sep, oktober okt, november nov, december dec; søndag søn sø, mandag man ma,
    tirsdag tirs ti tir, onsdag ons on, torsdag tors to tor, fredag fre, lørdag lør lø
    =nb januar jan, februar feb, mars mar, april apr, mai, juni jun, juli jul, august aug,
    september sep, oktober okt, november nov, desember des; søndag søn sø, mandag man ma,
    tirsdag tir ti, onsdag ons on, torsdag tor to, fredag fre, lørdag lør lø
    =nn januar jan, februar feb, mars mar, april apr, mai, juni jun, juli jul, august aug,
    september sep, oktober okt, november nov, desember des; søndag sø søn, måndag må mån, tysdag
    ty tys, onsdag on ons, torsdag to tor, fredag fre, laurdag la lau; f.m formiddag, e.m
    ettermiddag
    =fi tammikuuta tammi tammikuu tammik, helmikuuta helmi helmikuu helmik, maaliskuuta maalis
    maaliskuu maalisk, huhtikuuta huhti huhtikuu huhtik, toukokuuta touko toukokuu toukok,
    kesäkuuta kesä kesäkuu kesäk, heinäkuuta heinä heinäkuu heinäk, elokuuta elo elokuu elok,
    syyskuuta syys syyskuu syysk, lokakuuta loka lokakuu lokak, marraskuuta marras marraskuu
    marrask, joulukuuta joulu joulukuu jouluk; sunnuntai sunnuntaina, maanantaina ma maanantai,
    tiistaina ti tiistai, keskiviikkona ke keskiviikko, torstaina to torstai, perjantaina pe
    perjantai, lauantaina la lauantai; ap, ip
    =et jaanuar jaan, veebruar veebr, märts, aprill apr, mai, juuni, juuli, august aug,
    september sept, oktoober okt, november nov, detsember dets; pühapäev, esmaspäev, teisipäev,
    kolmapäev, neljapäev, reede, laupäev
    =lv janvāris janv, februāris febr, marts, aprīlis apr, maijs, jūnijs jūn, jūlijs jūl,
    augusts aug, septembris sept, oktobris okt, novembris nov, decembris dec; svētdiena svētd
    sv, pirmdiena pirmd pr, otrdiena otrd ot, trešdiena trešd tr, ceturtdiena ceturtd ce,
    piektdiena piektd pk, sestdiena sestd se; priekšpusdienā priekšp, pēcpusdienā pēcp pēcpusd
    =lt sausio saus sausis, vasario vas vasaris, kovo kov kovas, balandžio bal balandis, gegužės
    geg gegužė, birželio birž birželis, liepos liep liepa, rugpjūčio rugp rugpjūtis, rugsėjo
    rugs rugsėjis, spalio spal spalis, lapkričio lapkr lapkritis, gruodžio gruod gruodis;
    sekmadienis sk, pirmadienis pr, antradienis an, trečiadienis tr, ketvirtadienis kt,
    penktadienis pn, šeštadienis št; priešpiet, popiet
    =hu január jan, február febr feb, március márc, április ápr, május máj, június jún, július
    júl, augusztus aug, szeptember szept szep, október okt, november nov, december dec;
    vasárnap, hétfő, kedd, szerda sze, csütörtök cs, péntek, szombat szo
    =ro ianuarie ian, februarie feb, martie mar, aprilie apr, mai, iunie iun, iulie iul, august
    aug, septembrie sept, octombrie oct, noiembrie nov, decembrie dec; duminică dum du, luni lun
    lu, marți mar ma, miercuri mie mi, joi, vineri vin vi, sâmbătă sâm sâ
    =el ιανουαρίου ιαν ιανουάριος, φεβρουαρίου φεβ φεβρουάριος, μαρτίου μαρ μάρτιος, απριλίου
    απρ απρίλιος, μαΐου μαΐ μάιος, ιουνίου ιουν ιούνιος, ιουλίου ιουλ ιούλιος, αυγούστου αυγ
    αύγουστος, σεπτεμβρίου σεπ σεπτέμβριος, οκτωβρίου οκτ οκτώβριος, νοεμβρίου νοε νοέμβριος,
    δεκεμβρίου δεκ δεκέμβριος; κυριακή κυρ κυ, δευτέρα δευ δε, τρίτη τρί τρ, τετάρτη τετ τε,
    πέμπτη πέμ πέ, παρασκευή παρ πα, σάββατο σάβ σά; π.μ, μ.μ
    =ca de_gener de_gen gener gen, de_febrer de_febr febrer febr, de_març març, d’abril d’abr
    abril abr, de_maig maig, de_juny juny, de_juliol de_jul juliol jul, d’agost d’ag agost ag,
    de_setembre de_set setembre set, d’octubre d’oct octubre oct, de_novembre de_nov novembre
    nov, de_desembre de_des desembre des; diumenge dg, dilluns dl, dimarts dt, dimecres dc,
    dijous dj, divendres dv, dissabte ds; a._m, p._m
    =gl xaneiro xan, febreiro feb, marzo mar, abril abr, maio, xuño, xullo xul, agosto ago,
    setembro set, outubro out, novembro nov, decembro dec; domingo dom do, luns lu, martes mar
    ma, mércores mér mé, xoves xov xo, venres ven ve, sábado sáb sá
    =eu urtarrila urt, otsaila ots, martxoa mar, apirila api, maiatza mai, ekaina eka, uztaila
    uzt, abuztua abu, iraila ira, urria urr, azaroa aza, abendua abe; igandea ig, astelehena al,
    asteartea ar, asteazkena az, osteguna og, ostirala or, larunbata lr
    =is janúar jan, febrúar feb, mars mar, apríl apr, maí, júní jún, júlí júl, ágúst ágú,
    september sep, október okt, nóvember nóv, desember des; sunnudagur, mánudagur mán má,
    þriðjudagur þri þr, miðvikudagur mið mi, fimmtudagur fim fi, föstudagur fös fö, laugardagur
    lau la; f.h, e.h
    =sq janar jan, shkurt shk, mars mar, prill pri, maj, qershor qer, korrik korr, gusht gush,
    shtator sht, tetor tet, nëntor nën, dhjetor dhj; e_diel die, e_hënë hën, e_martë mar,
    e_mërkurë mër, e_enjte enj, e_premte pre, e_shtunë sht; e_paradites p.d paradite, e_pasdites
    m.d pasdite
    =id januari jan, februari feb pebruari peb, maret mar, april apr, mei, juni jun, juli jul,
    agustus agu agt agst ags, september sep, oktober okt, november nov nop nopember, desember
    des; minggu min, senin sen, selasa sel, rabu rab, kamis kam, jumat jum, sabtu sab
    =ms januari jan, februari feb, mac, april apr, mei, jun, julai jul, ogos ogo, september sep,
    oktober okt, november nov, disember dis; ahad ahd ah, isnin isn is, selasa sel se, rabu rab
    ra, khamis kha kh, jumaat jum ju, sabtu sab; pg, ptg
    =fil enero ene, pebrero peb, marso mar, abril abr, mayo may, hunyo hun, hulyo hul, agosto
    ago, setyembre set, oktubre okt, nobyembre nob, disyembre dis; linggo lin li, lunes lun lu,
    martes mar ma, miyerkules miy mi, huwebes huw hu, biyernes biy bi, sabado sab
    =vi tháng_1 thg_1 tháng_một tháng_giêng, tháng_2 thg_2 tháng_hai, tháng_3 thg_3 tháng_ba,
    tháng_4 thg_4 tháng_tư, tháng_5 thg_5 tháng_năm, tháng_6 thg_6 tháng_sáu, tháng_7 thg_7
    tháng_bảy, tháng_8 thg_8 tháng_tám, tháng_9 thg_9 tháng_chín, tháng_10 thg_10 tháng_mười,
    tháng_11 thg_11 tháng_mười_một, tháng_12 thg_12 tháng_mười_hai tháng_chạp; chủ_nhật cn,
    thứ_hai th_2 t2, thứ_ba th_3 t3, thứ_tư th_4 t4, thứ_năm th_5 t5, thứ_sáu th_6 t6, thứ_bảy
    th_7 t7; sa, ch
    =kk қаңтар қаң, ақпан ақп, наурыз нау, сәуір сәу, мамыр мам, маусым мау, шілде шіл, тамыз
    там, қыркүйек қыр, қазан қаз, қараша қар, желтоқсан жел; жексенбі жс, дүйсенбі дс, сейсенбі
    сс, сәрсенбі ср, бейсенбі бс, жұма жм, сенбі сб
    =ky январь янв, февраль фев, март мар, апрель апр, май, июнь июн, июль июл, август авг,
    сентябрь сен, октябрь окт, ноябрь ноя, декабрь дек; жекшемби жек жш жк, дүйшөмбү дүй дш,
    шейшемби шейш шш, шаршемби шарш шр, бейшемби бейш бш, жума жм, ишемби ишм иш; таңкы тң,
    түштөн_кийинки тк
    =uz yanvar yan, fevral fev, mart mar, aprel apr, may, iyun iyn, iyul iyl, avgust avg,
    sentabr sen, oktabr okt, noyabr noy, dekabr dek; yakshanba yak ya, dushanba dush du,
    seshanba sesh se, chorshanba chor ch, payshanba pay pa, juma jum ju, shanba shan sh; to, tk
    =uz_Cyrl январ янв, феврал фев, март мар, апрел апр, май, июн, июл, август авг, сентябр сен,
    октябр окт, ноябр ноя, декабр дек; якшанба якш як, душанба душ ду, сешанба сеш се, чоршанба
    чор чо, пайшанба пай па, жума жум жу, шанба шан ша; то, тк
    =mn нэгдүгээр_сар 1-р_сар, хоёрдугаар_сар 2-р_сар, гуравдугаар_сар 3-р_сар, дөрөвдүгээр_сар
    4-р_сар, тавдугаар_сар 5-р_сар, зургаадугаар_сар 6-р_сар, долоодугаар_сар 7-р_сар
    долдугаар_сар, наймдугаар_сар 8-р_сар, есдүгээр_сар 9-р_сар, аравдугаар_сар 10-р_сар,
    арван_нэгдүгээр_сар 11-р_сар, арван_хоёрдугаар_сар 12-р_сар; ням ня, даваа да, мягмар мя,
    лхагва лх, пүрэв пү, баасан ба, бямба бя; ү.ө үө, ү.х үх
    =sw januari jan, februari feb, machi mac, aprili apr, mei, juni jun, julai jul, agosti ago,
    septemba sep, oktoba okt, novemba nov, desemba des; jumapili, jumatatu, jumanne, jumatano,
    alhamisi, ijumaa, jumamosi
    =af januarie jan, februarie feb, maart mrt, april apr, mei, junie jun, julie jul, augustus
    aug, september sep, oktober okt, november nov, desember des; sondag so, maandag ma, dinsdag
    di, woensdag wo, donderdag do, vrydag vr, saterdag; vm, nm
    =ga eanáir ean, feabhra feabh, márta, aibreán aib, bealtaine beal, meitheamh meith, iúil,
    lúnasa lún, meán_fómhair mfómh, deireadh_fómhair dfómh, samhain samh, nollaig noll;
    dé_domhnaigh domh do, dé_luain luan lu, dé_máirt máirt má, dé_céadaoin céad cé, déardaoin
    déar dé, dé_haoine aoine ao, dé_sathairn sath; r.n, i.n
    =cy ionawr ion, chwefror chwef chw, mawrth maw, ebrill ebr, mai, mehefin meh, gorffennaf
    gorff gor, awst, medi, hydref hyd, tachwedd tach, rhagfyr rhag; dydd_sul sul, dydd_llun llun
    ll, dydd_mawrth maw ma, dydd_mercher mer me, dydd_iau iau ia, dydd_gwener gwen gw gwe,
    dydd_sadwrn sad; yb, yh
    =lb januar jan, februar feb, mäerz mäe, abrëll abr, mee, juni jun, juli jul, august aug,
    september sep, oktober okt, november nov, dezember dez; sonndeg son so, méindeg méi mé,
    dënschdeg dën dë, mëttwoch mët më, donneschdeg don do, freideg fre, samschdeg sam; moies,
    nomëttes
    =eo januaro jan s-ɔ, februaro feb k-ɔ, marto mar e-ɔ, aprilo apr e-o, majo maj e-k, junio
    jun o-a, julio jul a-k, aŭgusto aŭg d-ɔ, septembro sep f-ɛ, oktobro okt ɔ-a, novembro nov
    ɔ-o, decembro dec m-ɔ; dimanĉo di, lundo lu, mardo ma, merkredo me, ĵaŭdo ĵa, vendredo ve,
    sabato; atm, ptm
    =tt гыйнвар гыйн, февраль фев, март мар, апрель апр, май, июнь, июль, август авг, сентябрь
    сент, октябрь окт, ноябрь нояб, декабрь дек; якшәмбе якш, дүшәмбе дүш, сишәмбе сиш, чәршәмбе
    чәр, пәнҗешәмбе пәнҗ, җомга җом, шимбә шим
    =ckb کانوونی_دووەم, شوبات, ئازار, نیسان, ئایار, حوزەیران, تەمووز, ئاب, ئەیلوول,
    تشرینی_یەکەم, تشرینی_دووەم, کانونی_یەکەم; یەکشەممە ١ش, دووشەممە ٢ش, سێشەممە ٣ش, چوارشەممە
    ٤ش, پێنجشەممە ٥ش, ھەینی, شەممە; ب.ن, د.ن
    =ku rêbendan rbn, sibat sbt, adar adr, nîsan nsn, gulan gln, hezîran hzr, tîrmeh trm, tebax
    tbx, îlon îln, cotmeh cot, mijdar mjd, berfanbar brf; yekşem yşm yş, duşem dşm dş, sêşem sşm
    sş, çarşem çşm çş, pêncşem pşm pş, înî în, şemî şem şm; bn, pn
    """
}
