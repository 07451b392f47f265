/**
 * Words of health, faith, union, discipline, politics, private life and pay in the seven languages, written for this project. No text
 * with one of them is ever shown, also not as a label: "Health and absence" says what a record is about. A word that ends in an
 * asterisk stands for all words that begin so.
 */
export const SENSITIVE_WORDS: readonly string[] = [
  // English
  ...'health* sick* ill illness* disease* diagnos* therap* medic* hospital* clinic* doctor* patient* pregnan* maternity paternity parental disability disabilities handicap* cancer tumor tumour surgery depress* anxiety burnout addict* alcohol* drug drugs allerg* vaccin* infect* injur* mental rehab* prescription* symptom* insulin diabet* hiv'.split(
    ' ',
  ),
  ...'religi* church* catholic* protestant* christian* muslim* islam* jewish hindu* buddhis* atheis* faith confession* union* strike strikes disciplin* misconduct grievance* harass* dismissal* layoff* redundan* severance termination* probation suspended* whistleblow* complaint* political* politics politician* democrat* republican* socialis* communis* sexual* gay lesbian* bisexual* transgender* ethnic* racial* racis* nationality'.split(
    ' ',
  ),
  ...'marital married divorc* widow* separated spouse* child children alimony custody crimin* convict* prison* arrested offender* salary salaries wage* payroll payslip* bonus* compensation pension* debt* bankrupt* garnish* divorce absence* absent'.split(
    ' ',
  ),
  // German
  ...'krank* gesundheit* diagnos* therap* medizin* arzt* aerzt* ärzt* klinik* patient* schwanger* mutterschutz elternzeit behinder* schwerbehinder* krebs* tumor* depress* burnout sucht* alkohol* droge* allerg* impf* infekt* verletz* unfall* reha arbeitsunfähig* attest* rezept*'.split(
    ' ',
  ),
  ...'religi* kirche* katholi* evangeli* protestant* christlich muslim* islam* jüdisch* konfession* gewerkschaft* betriebsrat* streik* abmahn* kündig* entlass* abfind* disziplin* beschwerde* belästig* probezeit politisch* politiker* partei* sexu* schwul lesbisch* homosex* bisexu* ethni* staatsangehörigkeit* nationalität*'.split(
    ' ',
  ),
  ...'familienstand verheiratet* geschieden geschiedene scheidung* verwitwet* ledig getrennt kind kinder kinderfreibetr* unterhalt vorstraf* straftat* haft verurteil* gehalt* gehälter lohn* löhne bonus* prämie* rente* schulden* pfänd* insolvenz* fehlzeit* abwesend*'.split(
    ' ',
  ),
  // French
  ...'santé malad* médic* médec* diagnos* thérap* hôpital* hospital* clinique* patient* enceinte grossesse maternité paternité handicap* invalidité cancer tumeur* chirurg* dépress* burnout addict* alcool* drogue* allerg* vaccin* infect* bless* blessure* ordonnance*'.split(
    ' ',
  ),
  ...'religi* église* catholi* protestant* chrétien* musulman* islam* juif juive confession* syndic* grève* disciplin* licenci* harcèl* sanction* politicien* sexu* gay lesbien* homosex* bisexu* ethni* nationalité* divorc* veuf veuve célibataire conjoint* enfant* pension* condamn* prison casier salair* rémunér* prime primes retraite* dette* absence*'.split(
    ' ',
  ),
  // Spanish
  ...'salud enferm* médic* diagnós* diagnos* terap* hospital* clínic* paciente* embaraz* maternidad paternidad discapac* minusval* cáncer tumor* cirug* depres* adicc* alcohol* droga* alerg* vacun* infecc* lesion* receta*'.split(
    ' ',
  ),
  ...'religi* iglesia* católi* protestant* cristian* musulm* islam* judí* confesion* sindic* huelga* disciplin* despid* acoso* sanción* sancion* políticos partido* sexual* gay lesbian* homosex* bisex* étni* nacionalidad* casad* divorci* viud* solter* cónyuge* hijo hijos hija hijas pension* condena* prisión salario salarios sueldo* nómina* bonific* jubila* deuda* embargo* ausenc*'.split(
    ' ',
  ),
  // Italian
  ...'salute malatt* malat* medic* diagnos* terap* ospedal* clinic* pazient* gravid* incinta maternità paternità disabilità disabile disabili invalidità cancro tumor* chirurg* depress* dipendenz* alcol* drog* allerg* vaccin* infezion* infortun* ricett*'.split(
    ' ',
  ),
  ...'religi* chiesa cattolic* protestant* cristian* musulman* islam* ebre* confession* sindacat* sciopero* disciplin* licenziament* molest* sanzion* partito sessual* gay lesbic* omosess* bisess* etni* nazionalità cittadinanza sposat* divorzi* vedov* celibe nubile coniug* figlio figli figlia figlie condann* carcer* stipend* salario salari retribuz* pension* debiti pignorament* assenz*'.split(
    ' ',
  ),
  // Dutch
  ...'gezondheid* ziek* diagnos* therap* medisch* artsen dokter* ziekenhuis* kliniek* patiënt* zwanger* ouderschap* gehandicapt* arbeidsongeschikt* kanker tumor* depress* verslav* alcohol* drugs allerg* vaccin* infect* letsel* recepten'.split(
    ' ',
  ),
  ...'religi* geloof* kerk* katholi* protestant* christen* moslim* islam* joods* vakbond* staking* disciplin* ontslag* waarschuwingsbrief intimid* sanctie* politiek* partij* seksu* homo* lesbisch* biseksu* etni* nationaliteit* gehuwd* getrouwd* gescheiden echtscheid* weduw* ongehuwd* kind kinderen veroordel* gevangen* salaris* loon* lonen bonus* pensioen* schuld* beslag* verzuim* afwezig*'.split(
    ' ',
  ),
  // Polish
  ...'zdrow* choro* chory chora diagno* terap* medycz* lekar* szpital* klini* pacjen* ciąż* macierzyńs* rodziciels* niepełnospraw* rak nowotw* depresj* uzależn* alkohol* narkot* alerg* szczepi* infekc* uraz* recepta recepty zwolnien*'.split(
    ' ',
  ),
  ...'religi* wyznan* kości* katoli* protestan* chrześcija* muzułma* islam* żydow* związek związki strajk* dyscyplin* zwolnion* wypowiedzeni* nagan* molest* partia partii partyj* seksual* gej lesbij* homoseks* biseks* etnicz* narodowoś* obywatelst* żonat* zamężn* rozwied* rozwód* rozwod* wdow* wdów* kawaler* panna małżon* dziecko dzieci skazan* więzie* wynagrodz* pensja pensje płaca premia premie emerytur* dług długi komorni* nieobecnoś*'.split(
    ' ',
  ),
];
