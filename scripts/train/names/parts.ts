/**
 * What invented names are made of, by the parts of the world of `given-names.ts`: family names and endings of places. Written down for this
 * project from common knowledge of how names are made.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Family names, spelled with capitals; "_" stands for a space. */
export const familyNames: Readonly<Record<string, readonly string[]>> = {
  english:
    words(`Hartley Whitcombe Ashdown Pemberton Carlisle Thornbury Blackwood Kettering Ridley Fairfax Holloway Marsden Pickering Stanhope Wetherby Lockwood Burnham Colbourne
    Dunstable Eastwick Farrow Gresham Haddon Ingleby Jessop Kirkham Langford Millbank Norcott Oakeley Prescott Quayle Rushton Sedgwick Tarrant Underhill Vickers Wainwright Yardley
    McAllister McKinnon MacLeish O'Dowd O'Rourke FitzHerbert Gallagher Brannigan Donnelly Kilbride Llewellyn Pritchard Bevan Abernathy Buchanan Drummond Smith Jones Baker Cooper Turner Walker Hill Wood Green Brown White Young King Hall`),
  western:
    words(`Lindqvist Bergstrom Hallgren Nystrom Soderberg Halvorsen Thorsrud Nygaard Rasmussen Kjeldsen Mikkelsen Virtanen Korhonen Laaksonen Heikkinen Schreiber Baumgartner Kellermann Vogel
    Hofstetter Zimmermann Brandl Oberhauser Steinbach Reinhardt van_der_Meer de_Vries van_den_Berg Hoekstra Dijkstra Vermeulen Claes Janssens Dubois Lefebvre Marchand Delacroix Fontaine Girard Moreau
    Rousselot Beaulieu d'Aubigny de_la_Tour von_Hartenfels Bianchi Ferraro Lombardi Moretti Gallucci Pellegrini Santoro Bellini Carbone Di_Stefano De_Luca Zanetti Keller Ammann Wüthrich Müller Jørgensen Østergaard Lefèvre Grönlund`),
  hispanic:
    words(`Villanueva Quintero Echeverria Zamorano Aguirre Montoya Carrasco Figueroa Valdivia Escobedo Ibarra Salcedo Urrutia Mendizabal Cabrera Arriaga Bustamante Cisneros Delgadillo Fuentes
    Galindo Herrera Iturbe Jaramillo Lozano Maldonado Navarrete Olmedo Pacheco Quiroga Rentería Saavedra Tejada Uribe Velasco Zaragoza de_la_Cruz del_Valle Peña Muñoz Núñez Ordóñez Cavalcanti
    Figueiredo Albuquerque Nogueira Teixeira Monteiro Carvalho Magalhães da_Silva dos_Santos de_Souza Pimentel Gonçalves Araújo Ferreira`),
  slavic:
    words(`Karpenko Savchenko Ostapenko Lysenko Hrytsenko Shevchuk Kravchuk Melnyk Bondaruk Tkachuk Zelinskyi Kovalskyi Vorontsov Sidorin Belousov Kruglov Malyshev Grachev Lebedinsky Dolgorukov
    Chernykh Sedykh Zaytsev Rybakov Tarasov Yudin Filatov Zhdanov Shcherbakov Morozov Kowalczyk Wisniewski Lewandowicz Szymanski Wojcik Kaczmarek Dabrowski Zielinski Pawlak Gorski Novotny Dvorsky
    Prochazka Kucera Horvat Kovacevic Djuric Petrovic Jovanovic Stojanovski Trajkovski Milosavljevic Babic Juric Dimitrov Petkov Stoyanov Angelov Hristov Bogdanov Kolarov Radev Zupancic Krajnc
    Kováč Šimek Růžička Żukowski Błaszczyk Đorđević`),
  baltic:
    words(`Kazlauskas Petrauskas Jankauskas Butkus Paulauskas Vasiliauskas Ozols Berzins Kalnins Liepins Krumins Balodis Eglitis Tamm Saar Sepp Magi Kask Kukk Rebane Ilves Parn Nagy Kovacs Szabo
    Horvath Varga Kiss Molnar Farkas Balogh Papp Lakatos Juhasz Popescu Ionescu Dumitrescu Stanescu Gheorghiu Munteanu Moldoveanu Radulescu Constantinescu Lupu Rusu Ciobanu Matei Ungureanu Țurcanu`),
  greek:
    words(`Papadopoulos Nikolaidis Georgiou Vassiliadis Karamanos Theodorakis Kyriakidis Makris Dimopoulos Panagiotakis Stavridis Samaras Alexandrou Christodoulou Koutsoumbas Lambrakis Mavridis Tsakalos
    Zervas Hoxha Shehu Leka Gjoka Krasniqi Berisha Gashi Morina Bytyqi Kelmendi Haxhiu Marku Dervishi`),
  caucasian:
    words(`Hakobyan Sargsyan Petrosyan Grigoryan Khachatryan Mkrtchyan Avetisyan Harutyunyan Karapetyan Ter-Petrosyan Danielyan Manukyan Zakaryan Beridze Kapanadze Gelashvili Maisuradze Lomidze
    Tsiklauri Kvaratskhelia Gogoladze Nozadze Chkheidze Janashia Dvali Kiknavelidze Abashidze Mammadov Hasanov Quliyev Ismayilov Jafarov Huseynov Babayev Rzayev Nabiyev Mustafazade Rustamzade
    Agayev Valiyev Mirzayev Ahmadzade Suleymanli Novruzlu Seyidov Guliyeva Mammadova Aliyarli`),
  turkic:
    words(`Yildirim Karaca Ozturk Demirel Aslan Celik Sahin Kilic Aydemir Korkmaz Tekin Polat Erdem Gunes Bozkurt Akgun Karadag Ozdemir Tasdemir Hacioglu Imamoglu-Tan Kucukoglu Saracoglu Cavusoglu-Er
    Koçoğlu Şimşek Güneş Yılmaztürk Öztürk Nurmagambetov Suleimenov Abdrakhmanov Akhmetov Iskakov Zhumabayev Sarsenbayev Tokhtarov Usmonov Rakhimov Yuldashev Karimov-Tal Saidov Toshmatov Nazarova
    Isakov Beishenov Asanbekov Mamytov Orozov Kulov Durdyev Annayev Berdimuratov Gurbanov Ataev`),
  arabic:
    words(`al-Hashimi al-Masri al-Khatib al-Najjar al-Rashidi al-Tamimi al-Qahtani al-Shammari al-Zahrani al-Otaibi Al-Jabri Al-Balushi Al-Farsi Al-Sayed el-Sherif el-Baradi el-Ghazali Haddad Khoury
    Mansour Nasrallah-Bey Khalaf Abboud Saleh Daher Hamdan Zaitoun Barghouthi Darwish Kanaan Sabbagh Shaheen Tawil Zoghbi Benali Bouazizi Bensalem Belkacem Boudiaf Cherif Djebbar Hamrouche Lahlou
    Mokhtari Ouyahia-Ben Tazi Zeroual Ben_Youssef bin_Rashed bin_Hamad Abu_Salem Abu_Nasser Abdel-Rahim Abdelghani Kassab Sabri`),
  persian:
    words(`Hosseini Mohammadi Rezaei Karimi Moradi Ahmadpour Jafari Sadeghi Rahimi Ebrahimi-Rad Tehrani Shirazi Esfahani Tabrizi Kermani Golzar Farahani Bakhtiari Zandi Nourizadeh Hashemzadeh
    Motamedi Javadpour Khosravi Amiri Norouzi Ghasemi Davoudi Mirzaei Pahlavani Sohrabi Yazdani Kazemzadeh Ahmadzai Stanekzai Noorzai Popalzai Hotak Wardak Safi Barakzai Rasooli Sharifi Nadery`),
  indian:
    words(`Sharma Verma Gupta Chaudhary Bhattacharya Mukherjee Chatterjee Banerjee Sengupta Dasgupta Iyer Iyengar Krishnamurthy Subramaniam Venkataraman Nair Menon Pillai Kurup Reddy Naidu Rao Patil
    Deshpande Kulkarni Joshi Shinde Gaikwad Pawar Desai Mehta Shah Trivedi Solanki Rathore Shekhawat Chauhan Yadav Mishra Tiwari Dubey Pandey Thakur Grewal Sidhu Dhillon Sandhu Ahluwalia Qureshi Siddiqui
    Ansari Sheikh Chowdhury Rahman Hossain Akhtar Malik Bhutta Cheema Wickremesinghe-Das Gunawardena Jayasuriya Rajapakse-Lal Senanayake Perera Fernando`),
  chinese:
    words(`Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia
    Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Lei Qian Yin Chiang Chang Hsu Tsai Lai Kuo Hsieh Chiu`),
  korean: words(
    'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Jeon Hong Ko Moon Yang Son Bae Baek Heo Nam Shim Noh Ha Kwak Sung Cha Joo Woo Koo Min Ri Pak Paek Chung',
  ),
  japanese:
    words(`Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Yamazaki Mori Ikeda Hashimoto Ishikawa
    Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Fujita Aoki Nishimura Fukuda Ota Miura Okamoto Matsuda Nakajima Harada Tamura Nakano Ono Takeuchi Kaneko Wada Nakayama Fujii Ueda Morita Hara Shibata
    Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Ohno Maruyama Imai Takada Fujimoto Murata Takeda`),
  southeast:
    words(`Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ngo Duong Ly Dinh Truong Lam Mai Cao Chaiyasit Srisawat Wongsakul Thongchai Suwannarat Boonyarat Phromphan Rattanakosin Sukhumvitaya
    Santoso Wijaya Kusuma Hidayat Nugroho Setiawan Hartanto Susilo Gunawan Purnomo Siregar Simanjuntak Situmorang bin_Ismail bin_Osman binti_Yusof Dimaculangan Macaraeg Pangilinan Magsaysay-Cruz
    Bautista Villamor Batungbakal Sombath Phommachan Keomany Chhun Sovann Pich Keo Chea Htun Thein Zin Lwin Oo Maung`),
  african:
    words(`Okonkwo Adeyemo Oyelaran Nwachukwu Eze Okafor Obiora Balogun Ogunleye Adegoke Danjuma Abubakar Bello Usman Mensah Boateng Owusu Asante Acheampong Agyeman Quartey Diallo Traore Coulibaly Keita
    Konate Cisse Sissoko Ouedraogo Sawadogo Kabore Compaore-Zan Ndiaye Diop Sarr Faye Mbaye Gueye Kamara Sesay Koroma Kargbo Tshabalala Dlamini Nkosi Mthembu Zulu Khumalo Ndlovu Moyo Sibanda Ncube Mokoena
    Molefe Phiri Banda Mwale Chanda Mulenga Kamau Mwangi Odhiambo Otieno Wanjala Cheruiyot Kiprotich Rotich Mutasa Tesfaye Bekele Gebremariam Woldemariam Habtemariam Abdi Warsame Mohamud Farah
    Rakotomalala Andriamanana Rasoanaivo Kabongo Mukendi Ilunga Tshisekeda Bemba-Lo Nkurunziza-Ba Habimana Uwimana Mugisha Byaruhanga Ssemakula Museven-Ka`),
  hebrew: words(
    'Levi Cohen Mizrahi Peretz Biton Dahan Avraham Friedman Azoulay Katz Malka Amar Gabay Ohayon Hadad Shapira Ben-David Ben-Ami Bar-Lev Har-Zion Elbaz Segal Golan Vaknin Ashkenazi Rosen Eliyahu Barzilai Yaakobi Sasson Tamir Navon',
  ),
};

/** Endings and beginnings of names of places; "~" stands for what is made up. */
export const placeForms: Readonly<Record<string, readonly string[]>> = {
  english: words(
    '~ton ~ford ~bury ~ville ~port ~ham ~wick ~field ~stead Port_~ Fort_~ New_~ North_~ ~_Falls ~_Springs Mount_~ ~_County Upper_~ ~_Creek St._~ East_~ ~_Bay ~_Heights',
  ),
  western: words(
    '~stad ~berg ~burg ~heim ~hausen ~dorf ~furt ~fjord ~vik ~sund ~haven ~dam ~beek ~ville ~-sur-~ Saint-~ ~ano ~ello Monte_~ ~ona Castel_~ Bad_~ ~kirchen ~mäki',
  ),
  hispanic: words(
    'San_~ Santa_~ Villa_~ Puerto_~ ~illo ~ales ~ante ~ara La_~ El_~ Los_~ ~_del_Mar Ciudad_~ Rio_~ São_~ Nova_~',
  ),
  slavic: words(
    '~grad ~ovo ~sk ~insk ~evo ~itsa ~ets ~iv ~ivka ~ovka ~ice ~any Novo~sk Stara_~a Nova_~a ~ów ~yn ~no ~evac ~ica',
  ),
  baltic: words('~ai ~iai ~pils ~ava ~va ~nai ~esti ~eni ~oara ~vár ~háza ~füred Târgu_~ ~ești ~du'),
  greek: words('~os ~ia ~polis ~i ~ata Nea_~a Agios_~os ~ani ~isht ~ovec'),
  caucasian: words('~an ~avan ~ashen ~akert ~isi ~eti ~auri ~ubani ~lar ~li ~kend ~abad ~chay ~dag ~dere'),
  turkic: words('~köy ~hisar ~pınar ~li ~lar ~bey ~su ~tepe ~kent ~abat ~tau ~köl ~bulak ~ata Ak~ Kara~ ~orda ~obod'),
  arabic: words('al-~ Al-~ Tell_~ Beit_~ Deir_al-~ Wadi_~ Khan_~ ~iya ~oun Ain_~ Umm_~ Ras_~ Jabal_~ el-~ Bir_~'),
  persian: words('~abad ~shahr ~an ~jan ~roud ~gerd ~var ~and Bandar-e_~ ~qala ~istan Shahr-e_~ Darreh_~'),
  indian: words('~pur ~nagar ~garh ~abad ~gaon ~wadi ~palli ~puram ~patnam ~giri ~kot ~pora ~ganj ~hat ~goda ~pura'),
  chinese: words('~ ~ ~zhou ~shan ~jiang ~hai ~yang ~ning ~chuan ~shui ~kou ~tou ~pu Xin~ Lao~ ~_County'),
  korean: words('~dong ~-gu ~-si ~po ~san ~cheon ~ju ~gun ~-dong ~won ~seong'),
  japanese: words('~yama ~kawa ~machi ~saki ~shima ~hama ~mura ~no ~da ~wara ~uchi ~mori ~tani ~zaki'),
  southeast: words(
    '~buri ~thani ~nakhon Ban_~ Nong_~ Muang_~ Kampung_~ Kota_~ Tanjung_~ ~_Bay Phu_~ Quang_~ Binh_~ Ha_~ ~aung Phnom_~ Kampong_~ ~an',
  ),
  african: words(
    '~ani ~ville ~ou ~dougou ~koro ~kro ~gu ~si ~bi ~wa ~nde ~zi ~burg ~o Kwa_~ ~ala ~esa Addis_~ Debre_~ ~ota',
  ),
  hebrew: words("Kfar_~ Tel_~ Beit_~ Kiryat_~ Givat_~ Ramat_~ ~on ~im ~el Be'er_~ Nahal_~"),
};

/** Words that organisations, happenings and works are called by. */
export const fields = words(
  'Transport Energy Health Education Defence Finance Justice Labour Agriculture Fisheries Environment Culture Housing Trade Tourism Water Mining Forestry Interior Works Sport Science Telecommunications Customs Shipping',
);
export const agencies = words(
  'Agency Authority Board Commission Council Bureau Institute Committee Directorate Service Administration Office Inspectorate Laboratory Foundation Observatory Centre Center Department Fund Tribunal',
);
export const qualities = words(
  'National Federal Central Regional Royal State International European African Asian Northern Southern Supreme Independent General Public Joint Higher',
);
export const firms = words(
  'Ltd Inc Corp plc Group Holdings Industries Motors Bank Energy Systems Airlines Shipping Logistics Partners Steel Foods Pharma Telecom GmbH Media Mining',
);
export const papers = words(
  'Gazette Herald Tribune Post Times Chronicle Courier Observer Dispatch Echo Mail News Star Journal Daily',
);
export const clubs = words('United City Rovers Dynamo Wanderers Athletic Rangers Sporting');
export const happenings = words(
  'Summit Festival Marathon Forum Conference Games Cup Open Championship Accords Expo War Uprising Referendum Biennale Derby',
);
export const works = words(
  'Act Bill Treaty Prize Medal Protocol Programme Charter Convention Project Award Convention Code Plan',
);
