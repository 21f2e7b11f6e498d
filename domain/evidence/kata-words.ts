/** Common Indonesian words of four letters that nobody misreads or minds to write on a sheet of paper. */
export const KATA_WORDS: readonly string[] = `
  abad abon acar acuh adat adil aduk agak agar agen ahli ajak ajar akal akar aksi akta akur alam
  alat alis alun alur amal aman anak apel apik arah aren arti arus asah asal asam asap asin asli
  asri asuh atap atas atom atur awal awan awet ayah ayam ayun baca bagi bahu baik baju baki baku
  bara baru batu bawa bayi beda beli beri besi bibi biji bina biru bola buah buat budi buih buka
  buku bulu bumi busa busi cair cara cari cita coba cuci cuka dagu dahi dana dasi data daun daya
  desa dini diri duet duku duri duta edar ekor elok emas enak enam erat esok film foto gaji gali
  gaya giat gigi gita gong goni guci gula guna guru gusi hari haru hati haus hawa hias hobi hulu
  ikan ikat ikut ilmu inti iris itik izin jaga jago jahe jala jamu jari jasa jati jauh jeda jeli
  jitu joli jual juri juta kaca kado kain kait kaji kaki kali kaos kaya kayu keju kiat kilo kini
  kiri klub koki kopi kota kuah kuat kuda kuis kuku labu laci lada laga lagu lain laju laku lama
  lari laut lega lidi liga lima lobi logo luar luas lucu lupa madu maju mari mata mega meja menu
  mini muat muda muka mula mutu nada nadi naga naik nama nasi niat nila nota obat ojek olah opak
  opor otak otot pacu padi padu pagi paku pala palu pari paus peka pena peta peti pion pipa pipi
  pita poin pola puas puji raga ragi raih raja rami rapi rasa rata ratu rawa raya rela resi rias
  rima riuh roda roti ruas rupa rusa rute saga saji saku sama sapi sapu sari sate satu sawi sawo
  seka sela seni seri siap siku sisi siul soal sofa sore soto sudi suhu suka taat tahu tali tamu
  tani tari tata taut tawa tebu teko tema temu tepi teri tiba tiga tiup toga toko topi tuas tugu
  tuju uang ubah ubin uduk ujar ukir ulas ulat umum unik unta upah urai urap urut usia usul utuh
  visi wali waru zona
`
  .trim()
  .split(/\s+/);
