### ច្បាប់ថាអ្វីជាទូទៅ។ សម្រាប់មនុស្សម្នាក់ៗ មេធាវីប្រាប់បាន។

rights-choose = អ្នកចង់អានអ្វី? ជាអ្វីដែលច្បាប់ថាជាទូទៅ សម្រាប់រឿងអ្នកផ្ទាល់ មេធាវីប្រាប់បាន។
    .trainee = 🏭 សិក្ខាកាមបច្ចេកទេស
    .trainee-heard = សិក្ខាកាម | ហាត់ការ | កម្មសិក្សា | លិខិតឆ្លងដែន | ពិន័យ | titp
    .night = 🌃 ក្លឹប និងបំណុល
    .night-heard = ក្លឹប | ហូស | ក្លឹបហូស | បំណុល | ស្កោត
    .stay = 🛂 ស្នាក់នៅជប៉ុន
    .stay-heard = ស្នាក់នៅ | វីសា | ផុតវីសា | គ្មានវីសា | គ្មានវីសាទេ | អត់មានវីសា | អត់មានវីសាទេ | វីសាខ្ញុំ
    .online = 💻 គេឲ្យបោកគេ
    .online-heard = បោកគេ | ឆបោក | ស្កេម | អនឡាញ | ខ្ញុំខុសឬអត់ | ខ្ញុំមានទោសឬអត់
    .young = 🧒 អាយុក្រោម 18
    .young-heard = ក្រោម 18 | ក្មេង | កុមារ | ខ្ញុំអាយុក្រោម 18
    .lawyer = ⚖️ សួរមេធាវី
    .lawyer-heard = មេធាវី | អ្នកណាពន្យល់បាន | ប្រឹក្សា
    .enough = ប៉ុណ្ណឹងហើយ
    .enough-heard = ប៉ុណ្ណឹង | ប៉ុណ្ណេះ | ប៉ុណ្ណឹងសិន | គ្រប់ហើយ | អស់ហើយ | គ្មាន | គ្មានទេ | ចប់
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
