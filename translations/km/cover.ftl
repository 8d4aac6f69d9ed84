### សៀវភៅពាក្យតូចមួយ សម្រាប់អេក្រង់ពេលនរណាចុច “ចេញស្ងាត់ៗ”។ អ្នកណាកាន់ទូរស័ព្ទក៏អានបាន
### គ្មានអក្សរណាប្រាប់ពីកន្លែងនេះទេ។ អ្នកសរសេរខ្មែរបានរៀនភាសាជប៉ុនបន្តិចម្តងៗ។

cover-hello = សូមស្វាគមន៍! រៀនជប៉ុនពីរបីពាក្យមួយថ្ងៃ បន្តិចទៀតនិយាយបានហើយ។
cover-words =
    { cover_people-greetings }

    { cover_people-manners }

    { cover_outside-food }

    { cover_outside-way }

    { cover_talk-weather }

    { cover_talk-seasons }
cover-topics = ថ្ងៃនេះចង់រៀនអ្វី?
    .people = មនុស្សជុំវិញខ្លួន
    .people-heard = គ្រួសារ | សួរសុខទុក្ខ
    .counting = លេខរាប់
    .counting-heard = រាប់ | រាប់លេខ | លេខ | ម៉ោង
    .outside = ចេញទៅខាងក្រៅ
    .outside-heard = ខាងក្រៅ | ទិញអីវ៉ាន់ | ម្ហូប | ដើរលេង
    .talk = និយាយលេង
    .talk-heard = និយាយ | ជជែក | ធាតុអាកាស
    .quiz = សំណួរខ្លីៗ
    .quiz-heard = សំណួរ | ហ្គេម | ល្បែងសំណួរ | quiz
cover_right-said = ត្រូវហើយ! ✓ ពូកែណាស់។
cover_almost-said = ជិតត្រូវហើយ។ មើលមេរៀនម្តងទៀត ពេលណាចង់។

cover_people-lesson = មនុស្សជុំវិញខ្លួន៖ មេរៀនណា?
    .greetings = { $cover_greeting ->
        [hello] ✓ សួរសុខទុក្ខ
       *[other] សួរសុខទុក្ខ
    }
    .greetings-heard = សួស្តី | ការសួរសុខទុក្ខ
    .manners = { $cover_manners ->
        [thanks] ✓ អរគុណ សុំទោស
       *[other] អរគុណ សុំទោស
    }
    .manners-heard = អរគុណ | សុំទោស | អរគុណ និងសុំទោស
    .family = { $cover_family ->
        [friend] ✓ គ្រួសារ
       *[other] គ្រួសារ
    }
    .family-heard = មិត្ត | ម្តាយ | ម៉ែ
    .topics = រឿងទាំងអស់
    .topics-heard = រឿងផ្សេង | ផ្សេងៗ | ថយក្រោយ
cover_people-greetings = សួស្តី៖ កុននីឈីវ៉ា こんにちは
    អរុណសួស្តី៖ អូហាយ៉ូ おはよう
    លាសិនហើយ៖ សាយ៉ូណារ៉ា さようなら
cover_people-greetings_quiz = “សួស្តី” ភាសាជប៉ុននិយាយម៉េច?
    .goodbye = សាយ៉ូណារ៉ា
    .goodbye-heard = sayonara | さようなら | សាយ៉ូណារា | សាយោណារ៉ា
    .hello = កុននីឈីវ៉ា
    .hello-heard = konnichiwa | こんにちは | កូនីឈីវ៉ា | កុនីជីវ៉ា | កូននីជីវ៉ា
    .morning = អូហាយ៉ូ
    .morning-heard = ohayo | おはよう | អូហៃយ៉ូ | អូហាយូ
cover_people-manners = អរគុណ៖ អារីហ្គាតូ ありがとう
    សុំទោស៖ ហ្គោមេនណាសាយ ごめんなさい
    សូម៖ អូណេហ្គាយស៊ីម៉ាស់ お願いします
cover_people-manners_quiz = “អរគុណ” និយាយម៉េច?
    .sorry = ហ្គោមេនណាសាយ
    .sorry-heard = gomen nasai | gomen | ごめんなさい | ហ្គោមេន
    .please = អូណេហ្គាយស៊ីម៉ាស់
    .please-heard = onegai | onegai shimasu | お願いします | អូណេហ្គាយ
    .thanks = អារីហ្គាតូ
    .thanks-heard = arigato | ありがとう | អារិហ្គាតូ | អារីកាតូ
cover_people-family = ម្តាយ៖ ហាហា 母
    ប្អូនស្រី៖ អ៊ីម៉ូតូ 妹
    មិត្ត៖ តូម៉ូដាឈី 友だち
cover_people-family_quiz = ពាក្យណាមានន័យថា “មិត្ត”?
    .friend = តូម៉ូដាឈី
    .friend-heard = tomodachi | 友だち | តូម៉ូដាជី
    .mother = ហាហា
    .mother-heard = haha | 母
    .sister = អ៊ីម៉ូតូ
    .sister-heard = imoto | 妹 | អ៊ីម៉ូតុ

cover_counting-lesson = លេខរាប់៖ មេរៀនណា?
    .numbers = { $cover_number ->
        [7] ✓ មួយដល់ដប់
       *[other] មួយដល់ដប់
    }
    .numbers-heard = លេខ | រាប់លេខ
    .time = { $cover_hour ->
        [9] ✓ ម៉ោងប៉ុន្មាន
       *[other] ម៉ោងប៉ុន្មាន
    }
    .time-heard = ម៉ោង | នាឡិកា
    .days = { $cover_day ->
        [monday] ✓ ថ្ងៃ
       *[other] ថ្ងៃ
    }
    .days-heard = ថ្ងៃក្នុងសប្តាហ៍ | សប្តាហ៍ | អាទិត្យ
    .topics = រឿងទាំងអស់
    .topics-heard = រឿងផ្សេង | ផ្សេងៗ | ថយក្រោយ
cover_counting-numbers = 1 អ៊ីឈី · 2 នី · 3 សាន · 4 យ៉ុន · 5 ហ្គោ
    6 រ៉ូគុ · 7 ណាណា · 8 ហាឈី · 9 គ្យូ · 10 ជូ
cover_counting-numbers_quiz = “ណាណា” ជាលេខប៉ុន្មាន? វាយជាតួលេខ។
cover_counting-time = ក្រោយលេខ ថែម “ជី”៖ ម៉ោង 1 គឺ អ៊ីឈីជី ម៉ោង 3 គឺ សានជី ម៉ោង 9 គឺ គុជី។
cover_counting-time_quiz = ឡានក្រុងចេញនៅ គុជី។ ម៉ោងប៉ុន្មាន? វាយជាតួលេខ។
cover_counting-days = ថ្ងៃចន្ទ៖ ហ្គេតស៊ុយ៉ូប៊ី 月曜日
    ថ្ងៃសៅរ៍៖ ដូយ៉ូប៊ី 土曜日
    ថ្ងៃអាទិត្យ៖ នីឈីយ៉ូប៊ី 日曜日
cover_counting-days_quiz = ហ្គេតស៊ុយ៉ូប៊ី ជាថ្ងៃអ្វី?
    .sunday = ថ្ងៃអាទិត្យ
    .sunday-heard = អាទិត្យ | nichiyobi
    .monday = ថ្ងៃចន្ទ
    .monday-heard = ចន្ទ
    .saturday = ថ្ងៃសៅរ៍
    .saturday-heard = សៅរ៍ | សៅរ៏ | doyobi

cover_outside-lesson = ចេញទៅខាងក្រៅ៖ មេរៀនណា?
    .shopping = { $cover_price ->
        [500] ✓ ទិញអីវ៉ាន់
       *[other] ទិញអីវ៉ាន់
    }
    .shopping-heard = ទិញ | តម្លៃ | ផ្សារ
    .food = { $cover_food ->
        [water] ✓ ញ៉ាំអី
       *[other] ញ៉ាំអី
    }
    .food-heard = ម្ហូប | អាហារ | ញ៉ាំ | ហូបអី
    .way = { $cover_way ->
        [left] ✓ ផ្លូវ
       *[other] ផ្លូវ
    }
    .way-heard = តាមផ្លូវ | សួរផ្លូវ
    .topics = រឿងទាំងអស់
    .topics-heard = រឿងផ្សេង | ផ្សេងៗ | ថយក្រោយ
cover_outside-shopping = “ថ្លៃប៉ុន្មាន” គឺ៖ អ៊ីគូរ៉ា ដេសកា។
    100 យ៉េន៖ ហ្យាគុ អេន · 500 យ៉េន៖ ហ្គោហ្យាគុ អេន · 1,000 យ៉េន៖ សេន អេន
cover_outside-shopping_quiz = “ហ្គោហ្យាគុ អេន ដេស។” ថ្លៃប៉ុន្មាន? វាយជាតួលេខ។
cover_outside-food = ទឹក៖ មីហ្ស៊ុ 水
    តែ៖ អូឆា お茶
    បាយ៖ ហ្គោហាន ごはん
cover_outside-food_quiz = អ្នកស្រេកទឹក។ ពាក្យណាជាទឹក?
    .rice = ហ្គោហាន
    .rice-heard = gohan | ごはん | ご飯
    .tea = អូឆា
    .tea-heard = ocha | お茶 | ឆា
    .water = មីហ្ស៊ុ
    .water-heard = mizu | 水 | មីស៊ុ
cover_outside-way = ឆ្វេង៖ ហ៊ីដារី 左
    ស្តាំ៖ មីហ្គី 右
    ត្រង់៖ ម៉ាស៊ូហ្គុ まっすぐ
cover_outside-way_quiz = ពាក្យណាជា “ឆ្វេង”?
    .left = ហ៊ីដារី
    .left-heard = hidari | 左 | ហីដារី
    .right = មីហ្គី
    .right-heard = migi | 右
    .straight = ម៉ាស៊ូហ្គុ
    .straight-heard = massugu | まっすぐ | ម៉ាស៊ុហ្គុ

cover_talk-lesson = និយាយលេង៖ មេរៀនណា?
    .weather = { $cover_weather ->
        [rain] ✓ ធាតុអាកាស
       *[other] ធាតុអាកាស
    }
    .weather-heard = អាកាសធាតុ | ភ្លៀង
    .likes = { $cover_like ->
        [tasty] ✓ ខ្ញុំចូលចិត្ត
       *[other] ខ្ញុំចូលចិត្ត
    }
    .likes-heard = ចូលចិត្ត
    .seasons = { $cover_season ->
        [spring] ✓ រដូវ
       *[other] រដូវ
    }
    .seasons-heard = រដូវកាល
    .topics = រឿងទាំងអស់
    .topics-heard = រឿងផ្សេង | ផ្សេងៗ | ថយក្រោយ
cover_talk-weather = មេឃស្រឡះ៖ ហារេ 晴れ
    ភ្លៀង៖ អាមេ 雨
    ព្រិល៖ យូគី 雪
cover_talk-weather_quiz = អ្នកយកឆ័ត្រទៅជាមួយ។ ថ្ងៃនេះជាអ្វី?
    .sun = ហារេ
    .sun-heard = hare | 晴れ
    .rain = អាមេ
    .rain-heard = ame | 雨
    .snow = យូគី
    .snow-heard = yuki | 雪
cover_talk-likes = ខ្ញុំចូលចិត្ត៖ ស៊ូគី ដេស 好きです
    សប្បាយ៖ តាណូស៊ី 楽しい
    ឆ្ងាញ់៖ អូអ៊ីស៊ី おいしい
cover_talk-likes_quiz = ស៊ុបឆ្ងាញ់។ អ្នកនិយាយម៉េច?
    .fun = តាណូស៊ី
    .fun-heard = tanoshii | 楽しい | តាណូស៊ីអ៊ី
    .like = ស៊ូគី ដេស
    .like-heard = suki desu | suki | 好きです | ស៊ូគី
    .tasty = អូអ៊ីស៊ី
    .tasty-heard = oishii | おいしい | អូយស៊ី | អូអ៊ីស៊ីអ៊ី
cover_talk-seasons = រដូវផ្ការីក៖ ហារុ 春
    រដូវក្តៅ៖ ណាត់ស៊ុ 夏
    រដូវរងា៖ ហ្វុយុ 冬
cover_talk-seasons_quiz = ផ្កាសាគូរ៉ារីក។ រដូវអ្វី?
    .spring = ហារុ
    .spring-heard = haru | 春
    .summer = ណាត់ស៊ុ
    .summer-heard = natsu | 夏
    .winter = ហ្វុយុ
    .winter-heard = fuyu | 冬

cover_quiz-first = សំណួរខ្លីៗបី។ “ណេកុ” ជាសត្វមួយ៖ សត្វអ្វី?
    .dog = ឆ្កែ
    .dog-heard = inu
    .cat = ឆ្មា
    .cat-heard = neko | សត្វឆ្មា
    .bird = បក្សី
    .bird-heard = tori | សត្វស្លាប
cover_quiz-second = ត្រូវហើយ! ចុះ “អូគី” មានន័យថាអ្វី?
    .big = ធំ
    .big-heard = ធំៗ
    .small = តូច
    .small-heard = តូចៗ
    .new = ថ្មី
    .new-heard = ថ្មីៗ
cover_quiz-third = ត្រូវទៀតហើយ។ ចុងក្រោយ៖ “អាអូ” ជាពណ៌អ្វី?
    .red = ក្រហម
    .red-heard = aka | ពណ៌ក្រហម
    .white = ស
    .white-heard = shiro | ពណ៌ស
    .blue = ខៀវ
    .blue-heard = ao | ពណ៌ខៀវ
