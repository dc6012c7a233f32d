/**
 * Given names common in Sweden (Statistics Sweden's lists of all ages, and names common among those born abroad), lower case. Names that
 * are also ordinary words or places in this field (Sten, Björn, My, Vera, Ada, Liv, Stig, Kim, Alma, Saga, Ale) count only beside
 * a surname: see `ambiguousNames`.
 */
export const firstNames = new Set((
  'anna eva maria karin kristina lena kerstin sara emma ingrid marie malin jenny birgitta annika inger ulla monica susanne linda elin ida johanna sofia carina sandra helena hanna '
  + 'elisabet elisabeth ann anneli marianne barbro gunilla margareta katarina cecilia frida berit emelie amanda therese camilla agneta åsa lisa charlotte anette maja siv louise julia '
  + 'matilda josefin ellen jessica alice madeleine yvonne lovisa ebba klara wilma clara moa agnes nathalie viktoria victoria erika linnea linnéa alva felicia tove olivia isabelle elsa tilda '
  + 'astrid ellinor ella irene gun britt solveig maj mona gerd gudrun anita rut ruth vivianne pia rebecka mikaela angelica angelika veronica veronika petra lina fanny ingela ylva lotta '
  + 'gabriella paulina stina jonna nina tuva filippa nora signe molly ester stella freja leia selma iris inga sonja ulrika åse catharina carin cathrine helen helene mia rose-marie '
  + 'ann-marie ann-sofie ann-christin anna-karin anna-lena eva-lena britt-marie gun-britt maj-britt marie-louise fatima amina zahra aisha khadija leila layla samira yasmin jasmin maryam mariam '
  + 'zeinab zainab nour noor hala rania sana nadia nadja hiba huda asma amal iman halima hodan hamdi ifrah ayan sahra shirin parisa narges nasrin fereshteh farida mina nilufar zohra dilan '
  + 'rojin berivan gulistan aylin elif ayse fatma zeynep emine hatice natalia natasha olga svetlana irina tatiana oksana katarzyna agnieszka malgorzata ewa joanna magdalena aleksandra '
  + 'mirjana jelena ivana amra emina lejla senada azra mersiha lan thi mai siriporn supaporn '
  + 'lars anders johan karl carl per peter mikael michael jan erik eric thomas tomas daniel fredrik andreas hans stefan magnus mattias mats bengt bo jonas marcus markus martin niklas '
  + 'leif björn ulf christer krister christian kristian patrik patrick robert david håkan henrik joakim urban roger rolf göran gustav gustaf emil alexander christoffer kristoffer '
  + 'simon jakob jacob viktor victor oskar oscar sebastian lennart kent bertil sven åke tommy jörgen kjell tobias linus oliver elias william lucas lukas hugo liam noah filip philip axel '
  + 'ludvig rasmus anton albin samuel adam gabriel jesper pontus jimmy conny ronny johnny kenneth roland ingemar ingvar olle olof ola nils börje arne gunnar tage rune evert folke allan '
  + 'harald torbjörn torsten sture gösta kurt egon helge ragnar sixten valter bernt claes klas dan mohamed mohammed muhammad mohammad ahmed ahmad ali hassan hussein hussain omar '
  + 'ibrahim ismail mustafa mahmoud yusuf youssef khalid abdi abdullah abdul abdirahman hamza bilal karim samir tariq walid ziad reza mehdi amir hamid javad saeed farhad behrouz dariush '
  + 'mehmet murat ahmet hasan huseyin emre serkan ivan dragan goran zoran milan nenad marko aleksandar nikola dusan vladimir dmitri sergei andrzej piotr krzysztof tomasz pawel marek '
  + 'jose juan carlos luis miguel jorge pedro diego fernando tesfaye dawit yonas abebe kidane haile nguyen'
).split(' '))

export const ambiguousNames = new Set('ada alma april bo björn dag dan gun inga iris kent kim lan liv mai maj may milan mina mona my nora pia ria rose saga sana sten stella stig sven thi urban vera victoria viktoria maria mariam sofia'.split(' '))
