/** Common given names of women, in the languages of the news, folded. */
const WOMEN: ReadonlySet<string> = new Set(
	`abigail ada agnes agnieszka aida aisha alba aleksandra alexandra alice alicia alina alison allison alma alyssa
	amanda amber amelia amelie amy ana anastasia andrea angela anita ann anna anne annette annie antoinette anya
	ariana arlene ashley astrid audrey ava ayse barbara beatrice bella bernadette bessie beth betty beverly bianca
	blanca bonnie brenda bridget brigitte caitlin camilla candace carla carmen carol caroline carolyn carrie cassandra
	catherine cathy cecile cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire clara clare
	claudia cleo connie constance cora courtney crystal cynthia daisy daniela danielle darlene dawn deborah debra
	deirdre delia della delores denise diana diane donna doreen doris dorothy edith edna effie eileen ekaterina elaine
	eleanor elena elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erin erna estelle esther ethel
	etta eunice eva evelyn fatima fay felicia fern fiona flora florence frances francesca freda freya frieda gabriela
	gail gemma georgia georgina gertrude gilda gina giulia gladys glenda gloria grace greta gwen gwendolyn hailey
	hallie hannah harriet hattie hayley hazel heather heidi helen helena hilary hilda holly ida imogen ines inga
	ingrid iona irene irina iris isabel isabella isla ivana ivanka ivy jacqueline jada jane janet janice jasmine
	jemima jemma jen jenna jennifer jenny jessica jill joan joann joanna joanne johanna josephine josie joy joyce
	juanita judith judy julia julie kaitlyn kara karen karin karina karla katarzyna kate katerina katherine kathleen
	kathryn kathy katie katrina katya kay kayla keiko keisha kendra kiara kimberly kira kristen kristin kristina kyra
	lakisha lana lara larissa latoya laura lauren layla leah leila lena lilia lillian lily linda lindsay lindsey lisa
	livia liz lois lola lora lori lorna lorraine lottie louise lucia lucille lucinda lucy ludmila lula lydia lynn
	lyudmila mabel mackenzie madeleine madeline madison mae maeve magda maggie maja mandy marcela marcia margaret
	maria mariah marie mariia marilyn marina marisa marisol marjorie marlene marsha marta martha mary maryanne
	mathilde maureen mavis maxine maya megan melania melanie melinda melissa melody meredith mia michaela michele
	michelle mila mildred millie mindy minnie miranda miriam mirjam molly mona monica monique muriel myra nadia nadine
	nancy naomi natalia natalie nataliya natasha nell nellie nettie neva niamh nicola nicole nikki nina noelle nola
	nora norma octavia odette oksana olena olga olha olive olivia opal ora paige pam pamela patricia patsy patti paula
	pauline pearl peggy penelope penny perla petra philippa phoebe phyllis pia polina polly poppy priya rachel raisa
	ramona rebecca regina renee rhoda rhonda rita roberta rosa rosalie rosalind rosanna rose rosemary rosie roxanne
	ruby ruth sabina sabrina sally samantha sandra sara sarah saskia selma serena shaniqua shannon sharon sheila
	shelby shelley sheri sherry shirley sienna sigrid silvia simona simone sinead siobhan sofia sonia sonja sophia
	sophie stacey stacy stefanie stella stephanie susan susana susie suzanne svetlana svitlana sylvia tabitha tamara
	tamika tammy tamsin tanisha tanya tara tatiana tatyana teresa terri tess thea thelma theresa tiffany tilda tina
	tracey traci tracy trina trudy uma una ursula usha valentina valeria valerie vanessa velma vera verna veronica
	vicki victoria viola violet virginia wanda wendy whitney wilma winifred xenia yana yasmin yolanda yulia yvette
	yvonne zainab zara zelda zena zoe zoya`.split(/\s+/),
);

/** Those of men, and those that both have. */
const OTHERS = `aaron abe abraham adam adrian ahmed ahmet aidan akira alan alastair albert alec alejandro aleksandr alex alexander
	alexandre alexei alexey alexis alfred ali alistair alvin ambrose anatoly anders andreas andrei andrew andrey
	andrii andriy angus anil anthony anton antonio archie ariel arjun arlo armando arnold arthur arturo asher augustus
	austin barack barnaby barron barry basia basil beau ben benjamin benoit bernard bernardo bernie bertram bill billy
	bjorn blaine blake bob bobby bogdan bohdan boone boris boyd brad bradford bradley brady brandon brent brett brian
	brock brody bruce bruno bryan bryce burt byron caleb callum calvin cameron carl carlo carlos carter cecil cedric cem chad charles charlie chase chester chris christian christoph christopher chuck ciaran clarence
	clark claude claus clayton clement cliff clifford clint clinton clive cody cole colin colton connor conrad cooper
	corey cornelius craig crispin curtis cyrus dale damian damon dan dana daniel danny dante darcy darius darnell
	darren darryl dave david dean declan deepak denis deniz dennis denys denzel derek desmond diego dieter dimitri
	dirk dmitri dmitry dmytro dominic dominique don donald donnie doug douglas drake duane duncan dustin dwayne dylan
	earl eddie eddy edgar edmund eduardo edward edwin eli elijah elliot elliott elmer elroy elton emil emine emmanuel
	enrique enzo eoin eric erik ernest ernesto ernie errol ethan eugene evan everett ewan ezra felipe felix fergus
	fernando finn finnegan flynn forrest francis francisco francois frank franklin fred freddie frederick gabor
	gabriel gareth garrett gary gaston gavin gene genevieve gennady geoffrey george gerald gerard gilbert giles gino
	giovanni giuseppe glen glenn gordon graeme graham greg gregory guillermo gunnar gunner gunther gus gustav guy
	hakim hal hamish hank hans harlan harley harold harrison harry harvey hassan hayden hector helmut henri henry
	herbert hiroshi homer horace howard hugh hugo humphrey hunter hussein ian ibrahim ignacio igor ihor ike ilya imran
	ingmar ioan ira irv irving isaac isaiah ismail istvan ivan ivo jack jackie jackson jacob jacques jaime jake jamal
	james jamie janos jared jarrod jason jasper javier jay jean jed jeff jeffrey jerald jeremiah jeremy jerome jerry
	jesse jessie jesus jim jimmy joachim joaquin joe joel john johnny jon jonathan joni jordan jorge jose joseph
	josh joshua juan judd jules julian jun jurgen justin kai kareem karim karl keith kelly ken kendrick kenji kenneth
	kevin khalid kim kirill kirk klaus konstantin krzysztof kurt kyle lachlan lamar lance landon larry lars laszlo
	laurence lauri laurie lawrence lech lee leif lenny leo leon leonard leopold leslie lester lev levi lewis liam
	lionel lloyd logan loren lorenzo louis luca lucas lucius luigi luis luke luther magnus maksym malcolm manuel
	marc marcel marco marcus marek marian mario marion marius mark marlon marquis martin marvin mason mathew mathias
	matt matteo matthew maurice mauricio max maxim mehdi mehmet melvin micah michael michel mickey mick miguel mike
	mikhail milan miles milo milt milton ming misha mitch mitchell moe mohamad mohamed mohammed monty morgan morris
	mort muhammad murat murray mustafa mykhailo mykola myron nasser nathan nathaniel ned neil nelson nestor nicholas
	nick nicolas nigel nikita nikolai nils noah noel norman olaf oleg oleksandr oleksiy oliver ollie omar orlando
	oscar otis otto owen pablo paolo parker pasquale pat patrick paul paulo pavel pawel paz pedro percy perry peter
	petro phil philip phillip phineas pierre piers piotr preston quentin quincy rafael raj ralph ramiro ramon randall
	randolph randy raoul rashid raul ravi ray raymond reggie reid reinhard reuben rex rhys ricardo richard rick ricky
	rob robbie robert roberto robin rocco rod roderick rodney roger roland rolf roman romeo ron ronald ronnie rory
	ross roswell roy ruben rudy rufus rupert russell ryan ryder salvador salvatore sam samir sammy samuel sancho
	sanjay santiago sasha saul scott seamus sean sebastian selim serge sergei sergey sergio seth shane shaun shawn
	sheldon sid sidney simon slava solomon sonny stan stanislav stanislaw stanley stefan stefano
	steffen stephan stephen sterling steve steven stuart sunil sven sy sydney tadeusz tanner taras tariq
	taylor ted terence terrance terry thaddeus theo theodore thierry thomas tim timothy tobias toby todd tom tomas
	tomasz tommy toni tony travis trent trevor tristan tristram troy tyler tyrone ulrich ulysses valentin vasily
	vaughn vern vernon vic victor vijay viktor vince vincent vinny virgil vitali vitaliy vito vivian vlad vladimir
	vladislav volodymyr vyacheslav wade waldo walid wallace wally walt walter warren wayne wendell wesley wilbur
	willem william willie willis wilson winston wojciech wolfgang woody xavier yaroslav yasser yevgeny yuki yuri yusuf
	yvan zach zachary zack zbigniew zoltan`;

/** Common given names. In front of a surname they make it somebody’s in full. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...WOMEN, ...OTHERS.split(/\s+/)]);

/** Whether a given name, in lower case, is hardly ever a man’s. */
export function isWomans(name: string): boolean {
	return WOMEN.has(name);
}
