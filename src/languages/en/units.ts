/** A unit of measure with the other ways to write it, singular and lower case; the annotator finds the plurals itself. */
const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap(line => {
        const [unit = '', others = ''] = line.trim().split(/\s*=\s*/);
        return [unit, ...others.split(/\s*,\s*/).filter(Boolean)].map(name => [name, unit] as const);
      }),
  );

/** Names of units, of one to three words, in the singular. */
export const unitNames: ReadonlyMap<string, string> = table(`
  percent = per cent, pct, percentage
  percentage point = percent point, per cent point
  basis point = bp, bps
  mile
  nautical mile = nmi
  yard
  foot
  inch
  kilometre = kilometer
  metre = meter
  centimetre = centimeter
  decimetre = decimeter
  millimetre = millimeter
  micrometre = micrometer, micron
  nanometre = nanometer
  picometre = picometer
  kilogram = kilo, kilogramme
  gram = gramme
  milligram = milligramme
  microgram = microgramme
  pound = lb
  ounce
  stone
  ton
  tonne = metric ton, metric tonne
  kiloton
  megaton
  litre = liter
  millilitre = milliliter
  centilitre = centiliter
  gallon
  pint
  quart
  barrel
  tablespoon
  teaspoon
  cup
  second
  minute
  hour = hr
  day
  night
  week
  fortnight
  month
  year
  decade
  century
  square metre = square meter, sq metre, sq meter
  square foot = sq foot, sq ft
  square kilometre = square kilometer, sq km, sq kilometre, square km
  square mile = sq mile
  square inch
  square yard
  acre
  hectare
  cubic metre = cubic meter
  cubic foot
  cubic kilometre = cubic kilometer
  degree
  celsius = degree celsius, celcius, degree celcius, centigrade, degree centigrade, degree c, deg c, deg celsius, ° celsius, ° c, deg . c
  fahrenheit = degree fahrenheit, farenheit, degree farenheit, degree f, deg f, deg fahrenheit, ° fahrenheit, ° f, deg . f
  kelvin = degree kelvin
  radian = rad
  mile per hour = mph
  kilometre per hour = kph, kmph, kmh
  knot
  mile per gallon = mpg
  revolution per minute = rpm
  watt
  kilowatt
  megawatt
  gigawatt
  kilowatt-hour = kilowatt hour
  megawatt-hour = megawatt hour
  hertz
  kilohertz
  megahertz
  gigahertz
  volt
  ampere = amp
  joule
  horsepower
  byte
  kilobyte
  megabyte
  gigabyte
  terabyte
  bit
  megabit
  gigabit
  decibel
  calorie
  pascal
  light-year = light year
  point
  dram = drachm
  turn
`);

/** Units that are read only after digits, since the letters mean other things too: "5 km", "3 m". The case of the letters counts. */
export const unitSymbols: ReadonlyMap<string, string> = table(`
  percent = %
  mile = mi
  yard = yd, yds
  foot = ft
  inch = in, "
  kilometre = km, kms, Km, KM
  metre = m
  centimetre = cm
  decimetre = dm
  millimetre = mm
  micrometre = μm, µm
  nanometre = nm
  picometre = pm
  kilogram = kg, kgs, Kg, KG
  gram = g
  milligram = mg
  microgram = μg, µg, mcg
  pound = lbs, lb
  ounce = oz
  tonne = t
  litre = l, L
  millilitre = ml, mL
  gallon = gal
  barrel = bbl
  second = s, sec, secs
  minute = min, mins
  hour = h, hr, hrs
  millisecond = ms
  year of age = yo, y/o
  square metre = m2, m², sqm
  square foot = sqft, ft2, ft²
  square kilometre = km2, km²
  square mile = mi2
  hectare = ha
  cubic metre = m3, m³
  cubic foot = ft3
  degree = °, deg, deg .
  celsius = °C, °c, ℃
  fahrenheit = °F, °f, ℉
  kelvin = K
  mile per hour = mph
  kilometre per hour = kph, kmph, kmh
  metre per second = mps
  knot = kt, kn
  watt = W
  kilowatt = kW, kw
  megawatt = MW
  gigawatt = GW
  kilowatt-hour = kWh, kwh
  megawatt-hour = MWh
  hertz = Hz
  kilohertz = kHz
  megahertz = MHz
  gigahertz = GHz
  volt = V
  ampere = A
  horsepower = hp, bhp
  kilobyte = kB, KB, kb
  megabyte = MB
  megabit = mb, Mb
  gigabyte = GB
  terabyte = TB
  megabit per second = Mbps, mbps
  gigabit per second = Gbps, gbps
  decibel = dB
  radian = rad
  part per million = ppm
  part per billion = ppb
  basis point = bp, bps
`);

/** Units of length of time. */
export const timeUnits: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month year decade century millisecond'.split(' '),
);

/** Currencies by name: the country is named unless it is the US dollar. */
export const currencyNames: ReadonlyMap<string, string> = table(`
  dollar = us dollar, u . s . dollar, u.s. dollar, american dollar, usd, buck, greenback
  cent
  euro = eur
  pound sterling = british pound, sterling, gbp, pound
  penny = pence
  australian dollar = aud
  canadian dollar = cad
  hong kong dollar = hkd
  singapore dollar = sgd
  new zealand dollar = nzd
  taiwan dollar = twd, new taiwan dollar
  japanese yen = yen, jpy
  chinese yuan = yuan, renminbi, rmb, cny, kuai, 元
  indian rupee = inr
  pakistani rupee = pkr
  sri lankan rupee = lkr
  rupee = rs
  russian ruble = ruble, rouble, rub, russian rouble
  swiss franc = chf
  french franc
  belgian franc
  franc
  mexican peso = mxn
  philippine peso = php
  argentine peso = ars
  chilean peso = clp
  colombian peso = cop
  peso
  brazilian real = brl, reais
  turkish lira = try, lira
  ukrainian hryvnia = hryvnia, uah
  polish zloty = zloty, pln
  czech koruna = koruna, czk
  swedish krona = sek, swedish kronor
  norwegian krone = nok, norwegian kroner
  danish krone = dkk, danish kroner
  krona = kronor
  krone = kroner
  crown
  hungarian forint = forint, huf
  bulgarian lev = bgn
  israeli shekel = shekel, new israeli shekel, ils, nis
  egyptian pound = egp
  lebanese pound = lbp
  syrian pound = syp
  south african rand = rand, zar
  nigerian naira = naira, ngn
  kenyan shilling = kes
  shilling
  saudi riyal = sar
  riyal
  iranian rial = irr
  rial
  dirham = aed, uae dirham
  kuwaiti dinar = kwd
  dinar
  thai baht = baht, thb
  malaysian ringgit = ringgit, myr, rm
  indonesian rupiah = rupiah, idr
  vietnamese dong = vnd
  south korean won = krw
  kazakhstani tenge = tenge, kzt
  azerbaijani manat = manat, azn
  georgian lari = lari, gel
  armenian dram = amd
  bangladeshi taka = taka, bdt
  finnish markka = markka
  german mark = deutsche mark, deutschmark, d-mark
  mark
  dutch guilder = guilder, netherlands guilder
  italian lira
  spanish peseta
  peseta
  austrian schilling
  costa rican colón = colón, colon
  lao kip = kip
  bitcoin = btc
  ether = eth
  satoshi
  sen
`);

/** Names above that are also everyday words or units; after digits alone they are taken for money only where the word says which. */
export const ambiguousCurrencies: ReadonlySet<string> = new Set([
  'try',
  'real',
  'sen',
  'mark',
  'all',
  'cop',
  'gel',
  'colon',
  'rand',
  'pound',
]);

/** Codes and abbreviations that may stand before the number: "USD 200", "Rs 500". */
export const currencyPrefixes: ReadonlyMap<string, string> = table(`
  dollar = usd, us, u.s, u.s., dollar
  euro = eur
  pound sterling = gbp
  australian dollar = aud
  canadian dollar = cad
  hong kong dollar = hkd
  singapore dollar = sgd
  new zealand dollar = nzd
  japanese yen = jpy
  chinese yuan = rmb, cny
  indian rupee = inr
  rupee = rs
  swiss franc = chf
  mexican peso = mxn
  brazilian real = brl
  russian ruble = rub
  turkish lira = tl
  malaysian ringgit = rm, myr
  swedish krona = sek
  norwegian krone = nok
  danish krone = dkk
  polish zloty = pln
  south african rand = zar
  ukrainian hryvnia = uah
  kazakhstani tenge = kzt
  azerbaijani manat = azn
  georgian lari = gel
  sen
`);

/** Signs of money. */
export const currencySigns: ReadonlyMap<string, string> = table(`
  dollar = $, ＄
  euro = €
  pound sterling = £
  japanese yen = ¥
  indian rupee = ₹
  sri lankan rupee = ரூ
  russian ruble = ₽
  south korean won = ₩
  turkish lira = ₺
  ukrainian hryvnia = ₴
  israeli shekel = ₪
  nigerian naira = ₦
  philippine peso = ₱
  vietnamese dong = ₫
  kazakhstani tenge = ₸
  azerbaijani manat = ₼
  georgian lari = ₾
  armenian dram = ֏
  thai baht = ฿
  costa rican colón = ₡
  lao kip = ₭
  bitcoin = ₿
  cent = ¢
`);

/** Letters before "$" that say whose dollar it is. */
export const dollarCountries: ReadonlyMap<string, string> = table(`
  dollar = us, u.s, u.s., usd
  australian dollar = a, au, aud
  canadian dollar = c, ca, cad, can
  hong kong dollar = hk, hkd
  singapore dollar = s, sg, sgd
  new zealand dollar = nz, nzd
  taiwan dollar = nt
  mexican peso = mex, mxn, mx
  brazilian real = r, brl
`);

/** Countries' adjectives that name a dollar, a pound, a rupee of their own: "125 million Australian dollars". */
export const moneyNouns: ReadonlySet<string> = new Set(
  'dollar pound franc peso rupee shilling dinar krona krone lira rial riyal mark dram manat rouble ruble won yen real peseta guilder kroner kronor crown florin thaler taler ducat escudo forint zloty koruna'.split(
    ' ',
  ),
);

/** Coins that add hundredths to what was named before: "3 dollars 50 cents". */
export const hundredths: ReadonlySet<string> = new Set(['cent', 'penny']);

/** What follows "a", "an", "per", "each" or a stroke after a measure and makes a rate of it. */
export const rateUnits: ReadonlySet<string> = new Set(
  `share hour second minute day night week month year annum barrel ton tonne kilogram litre gallon mile kilometre metre foot head person ounce pound millisecond
  employee resident student dozen gram acre hectare unit household capita inhabitant quarter decade`.split(/\s+/),
);
