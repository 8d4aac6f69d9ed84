### लुकेको बेला स्क्रिनमा देखिने सानो शब्दको किताब। फोन समात्नेले पढ्छ: यहाँ एक अक्षर पनि यो ठाउँबारे नहोस्।
### नेपालीमा लेख्नेले जापानी सिक्छ।

cover-hello = स्वागत छ! दिनका केही नयाँ शब्द, अनि चाँडै गफ गर्न सजिलो।
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = आज के सिक्न मन छ?
    .people = अभिवादन, परिवार
    .people-heard = परिवार | अभिवादन | मान्छेहरू
    .counting = अंक
    .counting-heard = गन्ती | गन्ने | समय
    .outside = बाहिर घुम्दा
    .outside-heard = बाहिर | किनमेल | खाना | यात्रा
    .talk = गफगाफ
    .talk-heard = गफ | मौसम
    .quiz = छिटो क्विज
    .quiz-heard = क्विज | खेल | quiz
cover_right-said = ठिक हो! ✓ कस्तो राम्रो।
cover_almost-said = अलिकतिले चुक्यो। मन लागेको बेला पाठ फेरि हेर्नुहोस्।

cover_people-lesson = अभिवादन, परिवार: कुन पाठ?
    .greetings = { $cover_greeting ->
        [hello] ✓ अभिवादन
       *[other] अभिवादन
    }
    .greetings-heard = नमस्ते | अभिवादनका शब्द
    .manners = { $cover_manners ->
        [thanks] ✓ धन्यवाद र माफी
       *[other] धन्यवाद र माफी
    }
    .manners-heard = धन्यवाद | माफी | शिष्टाचार
    .family = { $cover_family ->
        [friend] ✓ परिवार
       *[other] परिवार
    }
    .family-heard = साथी | आमा
    .topics = सबै विषय
    .topics-heard = विषय | अरू
cover_people-greetings = नमस्ते: कोन्निचिवा (こんにちは)
    शुभ प्रभात: ओहायो (おはよう)
    फेरि भेटौँला: सायोनारा (さようなら)
cover_people-greetings_quiz = जापानीमा “नमस्ते” कसरी भनिन्छ?
    .goodbye = सायोनारा
    .goodbye-heard = sayonara | さようなら
    .hello = कोन्निचिवा
    .hello-heard = konnichiwa | こんにちは | कोनिचिवा
    .morning = ओहायो
    .morning-heard = ohayo | おはよう
cover_people-manners = धन्यवाद: अरिगातो (ありがとう)
    माफ गर्नुहोस्: गोमेन नासाई (ごめんなさい)
    कृपया: ओनेगाई शिमास (お願いします)
cover_people-manners_quiz = “धन्यवाद” कसरी भनिन्छ?
    .sorry = गोमेन नासाई
    .sorry-heard = gomen nasai | gomen | ごめんなさい | गोमेन
    .please = ओनेगाई शिमास
    .please-heard = onegai | onegai shimasu | お願いします
    .thanks = अरिगातो
    .thanks-heard = arigato | ありがとう | आरिगातो
cover_people-family = आमा: हाहा (母)
    बहिनी: इमोतो (妹)
    साथी: तोमोदाचि (友だち)
cover_people-family_quiz = यीमध्ये साथी कुन हो?
    .friend = तोमोदाचि
    .friend-heard = tomodachi | 友だち | 友達 | तोमोदाची
    .mother = हाहा
    .mother-heard = haha | 母
    .sister = इमोतो
    .sister-heard = imoto | 妹

cover_counting-lesson = अंक: कुन पाठ?
    .numbers = { $cover_number ->
        [7] ✓ एकदेखि दस
       *[other] एकदेखि दस
    }
    .numbers-heard = गन्ती | गन्ने
    .time = { $cover_hour ->
        [9] ✓ कति बज्यो
       *[other] कति बज्यो
    }
    .time-heard = समय | घडी
    .days = { $cover_day ->
        [monday] ✓ बारहरू
       *[other] बारहरू
    }
    .days-heard = दिन | बार | हप्ता
    .topics = सबै विषय
    .topics-heard = विषय | अरू
cover_counting-numbers = १ इचि · २ नि · ३ सान · ४ योन · ५ गो
    ६ रोकु · ७ नाना · ८ हाचि · ९ क्यू · १० जू
cover_counting-numbers_quiz = “नाना” कुन अंक हो? अंकमा लेख्नुहोस्।
cover_counting-time = अंकपछि “जि” आउँछ: १ बजे इचिजि, ३ बजे सानजि, ९ बजे कुजि।
cover_counting-time_quiz = बस कुजिमा छुट्छ। त्यो कति बजे हो? अंकमा लेख्नुहोस्।
cover_counting-days = सोमबार: गेचुयोबि (月曜日)
    शनिबार: दोयोबि (土曜日)
    आइतबार: निचियोबि (日曜日)
cover_counting-days_quiz = गेचुयोबि कुन बार हो?
    .sunday = आइतबार
    .sunday-heard = आइत | sunday
    .monday = सोमबार
    .monday-heard = सोम | monday
    .saturday = शनिबार
    .saturday-heard = शनि | saturday

cover_outside-lesson = बाहिर घुम्दा: कुन पाठ?
    .shopping = { $cover_price ->
        [500] ✓ किनमेल
       *[other] किनमेल
    }
    .shopping-heard = पसल | मूल्य | दाम
    .food = { $cover_food ->
        [water] ✓ बाहिर खाँदा
       *[other] बाहिर खाँदा
    }
    .food-heard = खाना | खाने
    .way = { $cover_way ->
        [left] ✓ बाटो
       *[other] बाटो
    }
    .way-heard = सडक | बाटो सोध्ने
    .topics = सबै विषय
    .topics-heard = विषय | अरू
cover_outside-shopping = “कति हो” भनेको: इकुरा देस का।
    १०० येन: ह्याकु एन · ५०० येन: गोह्याकु एन · १,००० येन: सेन एन
cover_outside-shopping_quiz = “गोह्याकु एन देस।” त्यो कति हो? अंकमा लेख्नुहोस्।
cover_outside-food = पानी: मिजु (水)
    चिया: ओचा (お茶)
    भात: गोहान (ごはん)
cover_outside-food_quiz = तिर्खा लाग्यो। यीमध्ये पानी कुन हो?
    .rice = गोहान
    .rice-heard = gohan | ごはん | ご飯
    .tea = ओचा
    .tea-heard = ocha | お茶
    .water = मिजु
    .water-heard = mizu | 水
cover_outside-way = बायाँ: हिदारि (左)
    दायाँ: मिगि (右)
    सिधा: मास्सुगु (まっすぐ)
cover_outside-way_quiz = यीमध्ये “बायाँ” कुन हो?
    .left = हिदारि
    .left-heard = hidari | 左 | हिदारी
    .right = मिगि
    .right-heard = migi | 右 | मिगी
    .straight = मास्सुगु
    .straight-heard = massugu | まっすぐ

cover_talk-lesson = गफगाफ: कुन पाठ?
    .weather = { $cover_weather ->
        [rain] ✓ मौसम
       *[other] मौसम
    }
    .weather-heard = पानी पर्‍यो | मौसमको कुरा
    .likes = { $cover_like ->
        [tasty] ✓ मन पर्छ
       *[other] मन पर्छ
    }
    .likes-heard = मन पर्ने | मन पर्‍यो
    .seasons = { $cover_season ->
        [spring] ✓ ऋतुहरू
       *[other] ऋतुहरू
    }
    .seasons-heard = ऋतु | वसन्त
    .topics = सबै विषय
    .topics-heard = विषय | अरू
cover_talk-weather = घाम: हारे (晴れ)
    पानी: आमे (雨)
    हिउँ: युकि (雪)
cover_talk-weather_quiz = छाता लिएर निस्कनुभयो। आज के छ?
    .sun = हारे
    .sun-heard = hare | 晴れ
    .rain = आमे
    .rain-heard = ame | 雨
    .snow = युकि
    .snow-heard = yuki | 雪 | युकी
cover_talk-likes = मन पर्छ: सुकि देस (好きです)
    रमाइलो छ: तानोशि (楽しい)
    मिठो छ: ओइशि (おいしい)
cover_talk-likes_quiz = सुप मिठो छ। के भन्नुहुन्छ?
    .fun = तानोशि
    .fun-heard = tanoshii | 楽しい | तानोशी
    .like = सुकि देस
    .like-heard = suki | suki desu | 好き | 好きです
    .tasty = ओइशि
    .tasty-heard = oishii | おいしい | ओइशी
cover_talk-seasons = वसन्त: हारु (春)
    गर्मी: नाचु (夏)
    जाडो: फुयु (冬)
cover_talk-seasons_quiz = चेरीका फूल फुले। कुन ऋतु हो?
    .spring = हारु
    .spring-heard = haru | 春
    .summer = नाचु
    .summer-heard = natsu | 夏
    .winter = फुयु
    .winter-heard = fuyu | 冬

cover_quiz-first = छिटा तीन प्रश्न। “नेको” एउटा जनावर हो: कुन?
    .dog = कुकुर
    .dog-heard = dog | inu
    .cat = बिरालो
    .cat-heard = cat | neko
    .bird = चरा
    .bird-heard = bird | tori
cover_quiz-second = हो! अनि “ओकी” को अर्थ के हो?
    .big = ठूलो
    .big-heard = ठुलो
    .small = सानो
    .small-heard = सानु
    .new = नयाँ
    .new-heard = नौलो
cover_quiz-third = फेरि ठिक। अन्तिम: “आओ” कुन रङ हो?
    .red = रातो
    .red-heard = aka
    .white = सेतो
    .white-heard = shiro
    .blue = निलो
    .blue-heard = नीलो | ao
