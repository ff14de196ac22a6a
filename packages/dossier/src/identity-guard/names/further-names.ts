import { wordSet } from '../word-set.js';

/** Given names as they are written in Latin letters in other parts of the world. */
export const furtherGivenNames = wordSet(`
abdallah abdullah abdulrahman adnan ahmad ahmed aisha akira akiko aleksandr alejandro alexei alexey ali alina amina amira amir anastasia andrei anatoly
anil anh anika annika antonina arash arjun arvind asha ashraf asif aslan ayesha aylin azadeh babak bao bassam bilal bogdan bohdan boris
chidi chiamaka chinonso chukwuemeka daichi darya dariusz denis dilip dmitri dmitry duc ekaterina elena emeka enrique eun evgeny faisal
farah fariba farid fatima fatemeh fatoumata feng galina ganesh giorgos giulia grigory habib hadi haruka haruto hassan hamza hamid hector hiroshi hiroko hossein huda
hung hussein ibrahim igor ikechukwu ikram ilya imran ines inna ioannis irina ivan jamal jihoon jin jun kamal kamran karim katya kavita kenji
khadija khalid khaled kofi konstantin kwabena kwame ladislav lakshmi latifa layla leila leonid leticia linh ludmila lyudmila mahmoud maksim malik mariam
marat masha mehdi mehmet mei milos min minh ming mohamed mohammad mohammed mona mustafa nadia naoko nadezhda nasreen natalia natasha navid
ngozi nguyen nikolai nikita noor nuno obinna oksana oleg olga olena omid osama osman parisa pavel petr phuong piotr pooja prakash preeti priya qiang rachid
radha rafael rahul rajesh ramesh rania rashid ravi reza rohan roya ruslan sadia said salma salim samir sandeep sanjay sara sarita satoshi
sergei sergey shabnam shankar shinji shreya siddharth slava snezana soo soumya stanislav stepan sunil sunita suresh svetlana tadashi takashi taras tariq
tatiana tatyana thanh thandiwe thabo sipho nomsa lindiwe themba tsepo tuan tuyet umar usha valentina valeria vasily venkat viktor vikram vinay vinod vladimir volodymyr
wei xiao xin yaroslav yasmin yasser yelena yevgeny yoko yousef youssef yuki yuri yusuf zahra zainab zeynep zhen ziad zofia
`);

/** Surnames as they are written in Latin letters in other parts of the world, and more of the Americas. */
export const furtherSurnames = wordSet(`
abbasi abdi abebe abiola acosta adams adebayo afolabi agarwal ahmadi akbari alvarado amin amini anderson ansari arora asante aziz bae bailey banda banerjee
bangura barry begum bekele bello beltran bhatt bhattacharya boateng botha bui campbell cao carrillo castillo castro chan chang chatterjee chaudhary chavez
chen cheng cho choi chowdhury chua chu cohen contreras cordero das dang dao delgado deng desai dhillon diallo diaz dinh diop do doan dogan dominguez
duong duran edwards ekwueme eze fan farah fernando flores fofana fuentes fujita fukuda gandhi ghosh gill goldberg gomes guerrero gupta guzman haddad hamad haile han hasegawa
hassan hayashi herrera hoang huang hussain huynh ibrahim islam ito iyer jain jang jimenez jung kamara kang kaplan kapoor kato katz khan khoury kim kobayashi kondo koroma kumar kwon lam
lau le lee leung li lim lin liu lopez lu luong ly mahmood mahlangu malik maldonado medina mehta mejia mendez mendoza mensah mishra moreno morales mukherjee munoz mutua naidoo nair nakagawa ndiaye ng nguyen ngo
nkosi nwosu obi ochoa oh okafor okeke okonkwo onyango ortega osei otieno owusu padilla park patel peralta perera pham phan popov pretorius qureshi rahman rajan ramos rana rao reddy reyes
rios rivas rivera rojas roy ruiz saito sakai salazar salinas sandoval santana santiago sasaki sato shah shapiro sharma shaikh sheikh shimizu shin silva singh sinha song soto srinivasan steinmetz subramanian
sun suzuki syed takahashi tan tanaka tang tesfaye thapa torres tran traore trinh truong tsai tse valdez vargas varma vasquez vega velasquez velez venkatesan villanueva vo vu wang watanabe wong
wu xie xu yadav yamada yang yeo yi yilmaz yoon yoshida yousef yu yuan zamora zapata zhang zhao zheng zhou zhu zuniga zulu duarte pierce
`);
