### सामान्यतया कानुनले के भन्छ। एक जनाका लागि त्यसको अर्थ वकिलले भन्न सक्छन्।

rights-choose = केबारे पढ्न चाहनुहुन्छ? सामान्यतया कानुनले भनेको हो; तपाईंका लागि के हो, वकिलले भन्न सक्छन्।
    .trainee = 🏭 प्राविधिक ट्रेनी
    .trainee-heard = ट्रेनी | तालिमे | टोकुतेई | इकुसेई शुरो | पासपोर्ट | जरिवाना
    .night = 🌃 क्लब र ऋण
    .night-heard = क्लब | होस्ट क्लब | ऋण | स्काउट | बार
    .stay = 🛂 जापानमा बस्ने कुरा
    .stay-heard = बस्न | भिसा | बस्ने अनुमति | ओभरस्टे | भिसा छैन | मेरो भिसा
    .online = 💻 ठग्न लगाइएको
    .online-heard = अनलाइन | ठगी | स्क्याम | ठग्न लगाए | म दोषी हुँ | म दोषी हु | scam
    .young = 🧒 १८ वर्षमुनि
    .young-heard = १८ मुनि | बच्चा | बालबालिका | म १८ मुनि छु
    .lawyer = ⚖️ वकिललाई सोध्ने
    .lawyer-heard = वकिल | कसले बुझाउन सक्छ | सल्लाह | wakil
    .enough = यति नै
    .enough-heard = यति | यत्ति | पुग्यो | भयो | सकियो | केही छैन
rights-trainee = { law-jp_trainee_papers } { law-unchecked }
rights-penalty = { law-jp_trainee_penalty } { law-unchecked }
rights-report = { law-jp_trainee_report } { law-unchecked }
rights-change = { law-jp_change } { law-unchecked }
rights-night = { law-jp_clubs } { law-unchecked }
rights-stay = { law-jp_stay } { law-unchecked }
rights-officials = { law-jp_officials } { law-unchecked }
rights-offices = { law-jp_offices } { law-unchecked }
rights-online = { law-un_deceive } { law-unchecked }
rights-young = { law-un_child } { law-unchecked }
