### वाक्य कार्ड: भाषा नमिल्ने मान्छेलाई स्वयंसेवकले पठाउने। राति, एक्लै, डराएर पढिन्छ: छोटो, न्यानो, एकपटकमा एउटा कुरा।
### सुरुको वाक्य भएका कार्डमा: पहिलो चालीस अक्षर बन्द स्क्रिनमा देखिन सक्छन्।

cards-opening =
    .ask = अर्को एउटा सानो कुरा सोध्न मन छ, मन भए मात्र जवाफ दिनुहोस्।
    .tell = अर्को एउटा सानो कुरा भन्न मन छ, हतार नगरी पढ्नुहोस् है।
cards-passed_on = धन्यवाद। अब तपाईंको जवाफ उहाँले आफ्नै भाषामा पढ्न सक्नुहुन्छ।

## पहिला शब्द
cards-hello = नमस्ते। म मान्छे हुँ, प्रोग्राम होइन। म अहिले यहीँ छु, तपाईंका लागि समय छ।
cards-translated = म तपाईंको भाषा बोल्दिनँ। कसैले उल्था गरेका वाक्य पठाउँछु। हुन्छ?
cards-buttons = बटन सबैभन्दा सजिलो: तपाईंको जवाफ म आफ्नै भाषामा देख्छु। लेखे पनि हुन्छ।
cards-slowly = जति समय लागे पनि हुन्छ। म यहाँ पर्खन्छु, हतार छैन।
cards-not_needed = केहीको जवाफ दिनै पर्दैन। कुनै पनि प्रश्नमा “{ hotline-words.skip }” हुन्छ।
cards-no_name = म तपाईंको नाम र नम्बर देख्दिनँ, भन्नु पनि पर्दैन।
cards-same_person = फेरि नमस्ते। पहिले यहाँ लेख्ने तपाईं नै हो?
cards-can_write = नमस्ते। अहिले केही बेर लेख्न मिल्छ, कि पछि राम्रो?
    .now = अहिले
    .later = पछि
cards-moment = एकछिन है। तपाईंका लागि केही खोज्दै छु, अनि फेरि लेख्छु।
cards-not_clear = माफ गर्नुहोस्, त्यो बुझिनँ। बटनले वा केही सजिला शब्दमा भन्न सक्नुहुन्छ?
cards-colleague = यहाँ अर्को मान्छे छन् जसलाई तपाईंको भाषा मलाईभन्दा राम्रो आउँछ। बोलाऊँ?

## सुरक्षा
cards-safe_now = { cards-opening.ask } अहिले भएको ठाउँमा सुरक्षित हुनुहुन्छ?
cards-alone = अहिले एक्लै हुनुहुन्छ, कि कोही सँगै छ?
    .alone = एक्लै
    .not_alone = कोही सँगै छ
cards-screen = { cards-opening.ask } यो स्क्रिन अहिले अरू कसैले देख्न सक्छ?
cards-who_is_there = { cards-opening.ask } अहिले नजिक को छ?
    .nobody = कोही छैन
    .friends = साथी वा परिवार
    .the_boss = साहु
    .others = अरू
cards-go_out = { cards-opening.ask } मन लागेको बेला बाहिर जान पाउनुहुन्छ?
    .freely = पाउँछु, जहिले पनि
    .sometimes = कहिलेकाहीँ
    .never = पाउँदिनँ
cards-door = { cards-opening.ask } ढोका खोल्न नमिल्ने गरी ताला लगाइएको छ?
cards-threats = { cards-opening.ask } तपाईंलाई वा परिवारलाई चोट पुर्‍याउँछु भनेर कसैले भन्छ?
cards-hurt_you = { cards-opening.ask } कसैले तपाईंलाई चोट पुर्‍यायो?
    .today = हो, आज
    .before = हो, पहिले
    .no = होइन
cards-phone_call = { cards-opening.ask } कसैले नसुन्ने गरी अहिले फोन गर्न मिल्छ?
cards-police = { cards-opening.ask } प्रहरी आऊन् भन्ने चाहनुहुन्छ? “होइन” भने पनि हुन्छ।
cards-tell_nobody = { cards-opening.tell } अरू कसैलाई भन्नुअघि तपाईंलाई सोध्छौँ, कसैको ज्यान वा बच्चा खतरामा भई पर्खन नमिल्दा बाहेक।
cards-leave_quietly = { cards-opening.tell } कोही नजिक आए “{ hotline-words.leave }” थिच्नुहोस्। त्यसपछि शब्दको किताब मात्र देखिन्छ।

## मन
cards-how_are_you = अहिले मन कस्तो छ?
    .well = ठिकै छ
    .so_so = यस्तै हो
    .badly = राम्रो छैन
cards-believe = म तपाईंको कुरा पत्याउँछु। भन्नुभएकोमा धन्यवाद।
cards-not_your_fault = { cards-opening.tell } अरूले गरेको कुरा तपाईंको गल्ती होइन।
cards-afraid = { cards-opening.tell } तपाईंलाई जे लाग्छ त्यो स्वाभाविक हो। त्यहाँ जोसुकैलाई डर लाग्थ्यो।
cards-courage = यहाँ लेख्न आँट चाहिन्छ। लेख्नुभयो, मलाई खुसी लाग्यो।
cards-here_now = म अझै यहीँ छु, तपाईंको हरेक शब्द पढ्दै छु।
cards-cry = यहाँ रिसाउन, दुःखी हुन वा रुन मिल्छ। सबै ठिक छ।
cards-your_way = के चाहनुहुन्छ, के चाहनुहुन्न, भन्नुहोस्। म सुन्छु, अनि सँगै हेरौँला।
cards-not_living = { cards-opening.ask } आफूलाई चोट पुर्‍याउने वा अब नबाँच्ने सोच कहिलेकाहीँ आउँछ?
    .today = हो, आज
    .sometimes = कहिलेकाहीँ
    .no = आउँदैन
cards-stay = तपाईंलाई हुन्छ भने केही बेर यहाँ तपाईंसँगै बस्न मन छ।
cards-breathe = सँगै एउटा सानो कुरा गरौँ: बिस्तारै सास लिऔँ … बिस्तारै छोडौँ … अनि फेरि एकपटक।

## स्वास्थ्य
cards-ill = { cards-opening.ask } बिरामी हुनुहुन्छ, वा शरीरमा केही भएको छ?
cards-bleeding = { cards-opening.ask } रगत धेरै बगिरहेको छ?
cards-ambulance = { cards-opening.ask } एम्बुलेन्स आओस् भन्ने चाहनुहुन्छ? “होइन” भने पनि हुन्छ।
cards-pain = { cards-opening.ask } कहाँ दुखेको छ?
    .head = टाउको
    .chest = छाती
    .belly = पेट
    .arm_or_leg = हात वा खुट्टा
    .elsewhere = अन्त कतै
cards-breathing = अहिले राम्ररी सास फेर्न सक्नुहुन्छ?
cards-medicine = { cards-opening.ask } चाहिने तर नभएको औषधि छ?
cards-food = आज पुग्ने गरी खान र पिउन पाउनुभयो?
cards-sleep = हिजो राति अलि सुत्न पाउनुभयो?
cards-pregnant = { cards-opening.ask } गर्भवती हुनुभएको हुन सक्छ?
cards-pills = { cards-opening.ask } मन नभए पनि कसैले औषधि, लागूपदार्थ वा रक्सी खुवायो?

## ठाउँ
cards-know_where = अहिले भएको ठाउँको नाम थाहा छ?
cards-kind_of_place = अहिले कस्तो ठाउँमा हुनुहुन्छ?
    .home = घर
    .at_work = काम गर्ने ठाउँ
    .hotel = होटल
    .outside = बाहिर
    .in_a_car = कार वा बस
cards-address = { cards-opening.ask } ठेगाना, वा नजिकको स्टेसन वा पसलको नाम लेख्न सक्नुहुन्छ।
cards-letters = { cards-opening.ask } नजिकको बोर्डमा अक्षर छन्? यहाँ सार्न सक्नुहुन्छ।
cards-floor = कतिऔँ तलामा हुनुहुन्छ? अंक मात्र लेखे हुन्छ।
cards-moved = { cards-opening.ask } भर्खरै अर्को ठाउँमा लगिएको हो?
cards-way_out = { cards-opening.ask } चाहिए निस्कन मिल्ने बाटो छ?
cards-safer_place = { cards-opening.ask } एक घण्टा भए पनि मन ढुक्क हुने ठाउँ छ?
cards-battery = आउने केही घण्टालाई फोनको ब्याट्री पुग्छ?
cards-own_phone = यो फोन तपाईंकै हो, अरूले चलाउँदैनन्?

## केबारे
cards-age = कति वर्षको हुनुहुन्छ? अन्दाजी भने पुग्छ।
    .under_13 = १२ वर्ष वा कम
    .teen = १३ देखि १७ वर्ष
    .adult = १८ वर्ष वा बढी
cards-about = मनमा सबैभन्दा बढी के छ?
    .work = काम
    .money = पैसा
    .someone = एउटा मान्छे
    .papers = कागज
    .other = अरू केही
cards-no_details = के भयो भनेर भन्नु पर्दैन। त्यो नजानी पनि म बाटो खोज्न सक्छु।
cards-passport = { cards-opening.ask } पासपोर्ट वा रेसिडेन्स कार्ड तपाईंसँगै छ?
cards-paid = { cards-opening.ask } कामको पैसा पाउनुहुन्छ?
    .all_of_it = सबै पाउँछु
    .a_part = केही पाउँछु
    .nothing = केही पाउँदिनँ
cards-debt = { cards-opening.ask } छोड्नुअघि पैसा तिर्नुपर्छ भनेर कसैले भन्छ?
cards-unwanted = { cards-opening.ask } मन नलागेको काम गर्न लगाइन्छ?
cards-as_told = { cards-opening.ask } काम पहिले भनेजस्तै छ?
    .the_same = उस्तै छ
    .different = फरक छ
cards-how_long = यस्तो भएको कति भयो?
    .days = केही दिन
    .weeks = केही हप्ता
    .months = केही महिना
    .years = केही वर्ष
cards-others_too = त्यहाँ तपाईंजस्तै अवस्थामा अरू पनि छन्?
cards-children = तपाईंसँग बच्चा छन्?
cards-who_knows = विश्वास लागेको कसैलाई तपाईं कहाँ हुनुहुन्छ थाहा छ?

## काम लाग्ने कुरा
cards-most = अहिले के भए सबैभन्दा राम्रो?
    .talking = कुरा गर्न पाए
    .a_bed = सुत्ने ठाउँ
    .a_doctor = डाक्टर
    .going_home = घर जान पाए
    .my_wages = मेरो तलब
cards-shelter = { cards-opening.ask } केही रात बस्न मिल्ने ठाउँबारे थाहा पाउन चाहनुहुन्छ?
cards-own_language = आफ्नै भाषामा कसैसँग कुरा गर्न चाहनुहुन्छ?
cards-organisation = { cards-opening.ask } यही काम गर्ने, पैसा नलिने मान्छे म चिन्छु। उनीहरूबारे भनूँ?
cards-pass_on = { cards-opening.ask } मलाई लेख्नुभएको कुरा उनीहरूलाई भनूँ? तपाईंले हुन्छ नभनी भन्दिनँ।
cards-number = { cards-opening.tell } अर्को सन्देशमा एउटा नम्बर आउँछ। फोन गर्ने कि नगर्ने, तपाईंकै इच्छा।
cards-embassy = { cards-opening.ask } तपाईंको देशको दूतावासले कागजमा सहयोग गर्न सक्छ। नम्बर चाहनुहुन्छ?
cards-law = { cards-opening.ask } कानुन जान्ने मान्छेलाई पैसा नतिरी सोध्न चाहनुहुन्छ?
cards-home_country = आफ्नो देश फर्कन चाहनुहुन्छ?
cards-no_money = { cards-opening.tell } यसका लागि म पैसा माग्दिनँ, न अहिले न पछि।
cards-no_promise = के होला भनेर म जान्न सक्दिनँ। तपाईंसँगै कोसिस गर्छु।
cards-when_safe = दिनको कुन बेला लेख्न मिल्छ?
    .morning = बिहान
    .daytime = दिउँसो
    .evening = साँझ
    .night = राति

## बिदा
cards-anything_else = अरू केही भन्न वा सोध्न मन छ?
cards-next_clear = अब के गर्ने स्पष्ट छ? “होइन” भने पनि हुन्छ, फेरि भन्छु।
cards-stop_today = आज यहीँ रोक्न चाहनुहुन्छ?
cards-someone_else = म चाँडै जानुपर्छ। अर्को मान्छेले तपाईंसँग कुरा गर्न सक्नुहुन्छ। हुन्छ?
cards-write_to_you = यसबारे केही नभन्ने एउटा लाइन पछि तपाईंलाई लेखे हुन्छ?
cards-write_again = यहाँ जुनसुकै बेला फेरि लेख्न सक्नुहुन्छ। पहिले प्रोग्रामले जवाफ दिन्छ, र हामीलाई बोलाउन सक्छ।
cards-delete_chat = { cards-opening.tell } फोन अरूले हेर्न सक्छ भने यो च्याट अहिले मेटाउन सक्नुहुन्छ।
cards-moon = { cards-opening.tell } “{ hotline-words.leave }” पछि { hotline-words.sign } ले यहाँ फर्काउँछ।
cards-thanks = मसँग कुरा गर्नुभएकोमा धन्यवाद।
cards-take_care = आफ्नो ख्याल राख्नुहोस् है। हामी तपाईंलाई सम्झिरहेका छौँ।
