/** Common given names of the languages in the news, folded. In front of a surname they make it somebody’s in full. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
	`aaron abe abigail abraham ada adam adrian agnes agnieszka ahmed ahmet aida aidan aisha akira alan alastair alba
	albert alec alejandro aleksandr aleksandra alex alexander alexandra alexandre alexei alexey alexis alfred ali
	alice alicia alina alison alistair allison alma alvin alyssa amanda amber ambrose amelia amelie amy ana anastasia
	anatoly anders andrea andreas andrei andrew andrey andrii andriy angela angus anil anita ann anna anne annette
	annie anthony antoinette anton antonio anya archie ariana ariel arjun arlene arlo armando arnold arthur arturo
	asher ashley astrid audrey augustus austin ava ayse barack barbara barnaby barron barry basia basil beatrice beau
	bella ben benjamin benoit bernadette bernard bernardo bernie bertram bessie beth betty beverly bianca bill billy
	bjorn blaine blake blanca bob bobby bogdan bohdan bonnie boone boris boyd brad bradford bradley brady brandon
	brenda brent brett brian bridget brigitte brock brody bruce bruno bryan bryce burt byron caitlin caleb callum
	calvin cameron camilla candace carl carla carlo carlos carmen carol caroline carolyn carrie carter cassandra
	catherine cathy cecil cecile cecilia cedric celia cem chad charles charlie charlotte chase chelsea cheryl chester
	chloe chris christian christina christine christoph christopher chuck ciaran cindy claire clara clare clarence
	clark claude claudia claus clayton clement cleo cliff clifford clint clinton clive cody cole colin colton connie
	connor conrad constance cooper cora corey cornelius courtney craig crispin crystal curtis cynthia cyrus daisy dale
	damian damon dan dana daniel daniela danielle danny dante darcy darius darlene darnell darren darryl dave david
	dawn dean deborah debra declan deepak deirdre delia della delores denis denise deniz dennis denys denzel derek
	desmond diana diane diego dieter dimitri dirk dmitri dmitry dmytro dominic dominique don donald donna donnie
	doreen doris dorothy doug douglas drake duane duncan dustin dwayne dylan earl eddie eddy edgar edith edmund edna
	eduardo edward edwin effie eileen ekaterina elaine eleanor elena eli elijah elise eliza elizabeth ella ellen
	elliot elliott elmer elroy elsa elsie elton emil emilia emily emine emma emmanuel enrique enzo eoin eric erica
	erik erin erna ernest ernesto ernie errol estelle esther ethan ethel etta eugene eunice eva evan evelyn everett
	ewan ezra fatima fay felicia felipe felix fergus fern fernando finn finnegan fiona flora florence flynn forrest
	frances francesca francis francisco francois frank franklin fred freda freddie frederick freya frieda gabor
	gabriel gabriela gail gareth garrett gary gaston gavin gemma gene genevieve gennady geoffrey george georgia
	georgina gerald gerard gertrude gilbert gilda giles gina gino giovanni giulia giuseppe gladys glen glenda glenn
	gloria gordon grace graeme graham greg gregory greta guillermo gunnar gunner gunther gus gustav guy gwen gwendolyn
	hailey hakim hal hallie hamish hank hannah hans harlan harley harold harriet harrison harry harvey hassan hattie
	hayden hayley hazel heather hector heidi helen helena helmut henri henry herbert hilary hilda hiroshi holly homer
	horace howard hugh hugo humphrey hunter hussein ian ibrahim ida ignacio igor ihor ike ilya imogen imran ines inga
	ingmar ingrid ioan iona ira irene irina iris irv irving isaac isabel isabella isaiah isla ismail istvan ivan ivana
	ivanka ivo ivy jack jackie jackson jacob jacqueline jacques jada jaime jake jamal james jamie jane janet janice
	janos jared jarrod jasmine jason jasper javier jay jean jed jeff jeffrey jemima jemma jen jenna jennifer jenny
	jerald jeremiah jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy joachim joan joann joanna joanne
	joaquin joe joel johanna john johnny jon jonathan joni jordan jorge jose joseph josephine josh joshua josie joy
	joyce juan juanita judd judith judy jules julia julian julie jun jurgen justin kai kaitlyn kara kareem karen karim
	karin karina karl karla katarzyna kate katerina katherine kathleen kathryn kathy katie katrina katya kay kayla
	keiko keisha keith kelly ken kendra kendrick kenji kenneth kevin khalid kiara kim kimberly kira kirill kirk klaus
	konstantin kristen kristin kristina krzysztof kurt kyle kyra lachlan lakisha lamar lana lance landon lara larissa
	larry lars laszlo latoya laura lauren laurence lauri laurie lawrence layla leah lech lee leif leila lena lenny leo
	leon leonard leopold leslie lester lev levi lewis liam lilia lillian lily linda lindsay lindsey lionel lisa livia
	liz lloyd logan lois lola lora loren lorenzo lori lorna lorraine lottie louis louise luca lucas lucia lucille
	lucinda lucius lucy ludmila luigi luis luke lula luther lydia lynn lyudmila mabel mackenzie madeleine madeline
	madison mae maeve magda maggie magnus maja maksym malcolm mandy manuel marc marcel marcela marcia marco marcus
	marek margaret maria mariah marian marie mariia marilyn marina mario marion marisa marisol marius marjorie mark
	marlene marlon marquis marsha marta martha martin marvin mary maryanne mason mathew mathias mathilde matt matteo
	matthew maureen maurice mauricio mavis max maxim maxine maya megan mehdi mehmet melania melanie melinda melissa
	melody melvin meredith mia micah michael michaela michel michele michelle mickey mick miguel mike mikhail mila milan
	mildred miles millie milo milt milton mindy ming minnie miranda miriam mirjam misha mitch mitchell moe mohamad
	mohamed mohammed molly mona monica monique monty morgan morris mort muhammad murat muriel murray mustafa mykhailo
	mykola myra myron nadia nadine nancy naomi nasser natalia natalie nataliya natasha nathan nathaniel ned neil nell
	nellie nelson nestor nettie neva niamh nicholas nick nicola nicolas nicole nigel nikita nikki nikolai nils nina
	noah noel noelle nola nora norma norman octavia odette oksana olaf oleg oleksandr oleksiy olena olga olha olive
	oliver olivia ollie omar opal ora orlando oscar otis otto owen pablo paige pam pamela paolo parker pasquale pat
	patricia patrick patsy patti paul paula pauline paulo pavel pawel paz pearl pedro peggy penelope penny percy perla
	perry peter petra petro phil philip philippa phillip phineas phoebe phyllis pia pierre piers piotr polina polly
	poppy preston priya quentin quincy rachel rafael raisa raj ralph ramiro ramon ramona randall randolph randy raoul
	rashid raul ravi ray raymond rebecca reggie regina reid reinhard renee reuben rex rhoda rhonda rhys ricardo
	richard rick ricky rita rob robbie robert roberta roberto robin rocco rod roderick rodney roger roland rolf roman
	romeo ron ronald ronnie rory rosa rosalie rosalind rosanna rose rosemary rosie ross roswell roxanne roy ruben ruby
	rudy rufus rupert russell ruth ryan ryder sabina sabrina sally salvador salvatore sam samantha samir sammy samuel
	sancho sandra sanjay santiago sara sarah sasha saskia saul scott seamus sean sebastian selim selma serena serge
	sergei sergey sergio seth shane shaniqua shannon sharon shaun shawn sheila shelby sheldon shelley sheri sherry
	shirley sid sidney sienna sigrid silvia simon simona simone sinead siobhan slava sofia solomon sonia sonja sonny
	sophia sophie stacey stacy stan stanislav stanislaw stanley stefan stefanie stefano steffen stella stephan
	stephanie stephen sterling steve steven stuart sunil susan susana susie suzanne sven svetlana svitlana sy sydney
	sylvia tabitha tadeusz tamara tamika tammy tamsin tanisha tanner tanya tara taras tariq tatiana tatyana taylor ted
	terence teresa terrance terri terry tess thaddeus thea thelma theo theodore theresa thierry thomas tiffany tilda
	tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony tracey traci tracy travis trent trevor trina
	tristan tristram troy trudy tyler tyrone ulrich ulysses uma una ursula usha valentin valentina valeria valerie
	vanessa vasily vaughn velma vera vern verna vernon veronica vic vicki victor victoria vijay viktor vince vincent
	vinny viola violet virgil virginia vitali vitaliy vito vivian vlad vladimir vladislav volodymyr vyacheslav wade
	waldo walid wallace wally walt walter wanda warren wayne wendell wendy wesley whitney wilbur willem william willie
	willis wilma wilson winifred winston wojciech wolfgang woody xavier xenia yana yaroslav yasmin yasser yevgeny
	yolanda yuki yulia yuri yusuf yvan yvette yvonne zach zachary zack zainab zara zbigniew zelda zena zoe zoltan zoya`.split(
		/\s+/,
	),
);
