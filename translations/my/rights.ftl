### ယေဘုယျ ဥပဒေက ဘာပြောလဲ။ လူတစ်ယောက်ချင်းအတွက်တော့ ရှေ့နေက ပြောနိုင်တယ်။

rights-choose = ဘာအကြောင်း ဖတ်ချင်လဲ? ယေဘုယျ ဥပဒေက ပြောတာပါ၊ ကိုယ့်အတွက် ဘယ်လိုလဲဆိုတာ ရှေ့နေက ပြောပြနိုင်တယ်။
    .trainee = 🏭 ဂျပန် အလုပ်သင်
    .trainee-heard = အလုပ်သင် | အလုပ်သင်တွေ | အိကုစေးရှူရော | ပတ်စပို့ | ဒဏ်ကြေး
    .night = 🌃 ကလပ်နဲ့ အကြွေး
    .night-heard = ကလပ် | ဟို့စ်ကလပ် | အကြွေး | ဘား
    .stay = 🛂 ဂျပန်မှာ နေခွင့်
    .stay-heard = နေခွင့် | ဗီဇာ | နေထိုင်ခွင့် | အိုဗာစတေး | overstay | ဗီဇာ မရှိဘူး
    .online = 💻 လိမ်ခိုင်းခံရတာ
    .online-heard = ကျားဖြန့် | အွန်လိုင်း | scam | လိမ်ခိုင်းတာ | ငါ့မှာ အပြစ်ရှိလား | အပြစ်ရှိလား
    .young = 🧒 ၁၈ နှစ်အောက်
    .young-heard = ၁၈ အောက် | ကလေး | ကလေးတွေ | လူငယ် | ၁၈ မပြည့်သေးဘူး
    .lawyer = ⚖️ ရှေ့နေကို မေးမယ်
    .lawyer-heard = ရှေ့နေ | ဘယ်သူ ရှင်းပြနိုင်လဲ | အကြံ
    .enough = ဒီလောက်ပါပဲ
    .enough-heard = ဒီလောက်ပဲ | တော်ပြီ | ရပြီ | ပြီးပြီ | ဘာမှ မရှိတော့ဘူး
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
