// The table of bodies that `bodies.ts` reads: series symbol | first year-last year | name. Sources stand at its head.

export const BODY_TABLE = `
A/C.1|1946-|First Committee (Disarmament and International Security)
A/C.2|1946-|Second Committee (Economic and Financial)
A/C.3|1946-|Third Committee (Social, Humanitarian and Cultural)
A/C.4|1946-|Fourth Committee (Special Political and Decolonization)
A/C.5|1946-|Fifth Committee (Administrative and Budgetary)
A/C.6|1946-|Sixth Committee (Legal)
A/SPC|1957-1992|Special Political Committee
A/BUR|1946-|General Committee
A/HRC|2006-|Human Rights Council
A/HRC/AC|2008-|Human Rights Council Advisory Committee
A/HRC/EMRIP|2008-|Expert Mechanism on the Rights of Indigenous Peoples
A/HRC/FMI|2008-|Forum on Minority Issues
A/HRC/SF|2008-|Social Forum
A/HRC/WG.1|2006-|Working Group on Communications
A/HRC/WG.2|2006-|Working Group on the Right to Development
A/HRC/WG.6|2008-|Working Group on the Universal Periodic Review
A/HRC/WG.7|2009-|Open-ended Working Group on an optional protocol to the Convention on the Rights of the Child
A/HRC/WG.12|2007-|Working Group of Experts on People of African Descent
A/HRC/WG.13|2012-2016|Open-ended intergovernmental working group on a draft declaration on the right to peace
A/HRC/WG.15|2013-2018|Open-ended intergovernmental working group on the rights of peasants and other people working in rural areas
A/HRC/WG.16|2015-|Open-ended intergovernmental working group on transnational corporations and other business enterprises with respect to human rights
A/HRC/WGAD|2006-|Working Group on Arbitrary Detention
A/HRC/WGEID|2006-|Working Group on Enforced or Involuntary Disappearances
A/PBC|2005-|Peacebuilding Commission
A/CN.3|1946-1946|United Nations Tribunal Committee
A/CN.4|1949-|International Law Commission
A/CN.9|1968-|United Nations Commission on International Trade Law
A/CN.9/WG.I|-|UNCITRAL Working Group I
A/CN.9/WG.II|-|UNCITRAL Working Group II
A/CN.9/WG.III|-|UNCITRAL Working Group III
A/CN.9/WG.IV|-|UNCITRAL Working Group IV
A/CN.9/WG.V|-|UNCITRAL Working Group V
A/CN.9/WG.VI|-|UNCITRAL Working Group VI
A/CN.10|1978-|United Nations Disarmament Commission
A/AC.61|1952-1954|Working Committee on South West Africa
A/AC.96|1959-|Executive Committee of the Programme of the United Nations High Commissioner for Refugees
A/AC.97|1957-|Committee on Enlargement
A/AC.98|1959-|Committee on South West Africa
A/AC.105|1959-|Committee on the Peaceful Uses of Outer Space
A/AC.105/C.1|1962-|Committee on the Peaceful Uses of Outer Space, Scientific and Technical Subcommittee
A/AC.105/C.2|1962-|Committee on the Peaceful Uses of Outer Space, Legal Subcommittee
A/AC.109|1961-|Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples
A/AC.115|1963-1994|Special Committee against Apartheid
A/AC.121|1965-|Special Committee on Peacekeeping Operations
A/AC.125|1964-1970|Special Committee on Principles of International Law concerning Friendly Relations and Co-operation among States
A/AC.131|1967-1990|United Nations Council for Namibia
A/AC.134|1967-1974|Special Committee on the Question of Defining Aggression
A/AC.138|1969-1973|Committee on the Peaceful Uses of the Sea-Bed and the Ocean Floor beyond the Limits of National Jurisdiction
A/AC.154|1971-|Committee on Relations with the Host Country
A/AC.159|1972-|Ad Hoc Committee on the Indian Ocean
A/AC.172|1975-|Preparatory Committee for the Special Session
A/AC.182|1974-|Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization
A/AC.183|1975-|Committee on the Exercise of the Inalienable Rights of the Palestinian People
A/AC.198|1978-|Committee on Information
A/AC.237|1991-1995|Intergovernmental Negotiating Committee for a Framework Convention on Climate Change
A/AC.241|1992-1999|Intergovernmental Negotiating Committee for the Elaboration of an International Convention to Combat Desertification
A/AC.244|1994-1995|Ad Hoc Committee on the Establishment of an International Criminal Court
A/AC.249|1995-1998|Preparatory Committee on the Establishment of an International Criminal Court
A/AC.252|1997-|Ad Hoc Committee established by General Assembly resolution 51/210
A/AC.254|1998-2004|Ad Hoc Committee on the Elaboration of a Convention against Transnational Organized Crime
A/AC.257|2000-2001|Preparatory Committee for the International Conference on Financing for Development
A/AC.261|2001-2003|Ad Hoc Committee for the Negotiation of a Convention against Corruption
A/AC.265|2002-2006|Ad Hoc Committee on a Comprehensive and Integral International Convention on the Protection and Promotion of the Rights and Dignity of Persons with Disabilities
A/AC.278|2011-|Open-ended Working Group on Ageing
A/AC.291|2021-2024|Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of Information and Communications Technologies for Criminal Purposes
A/CONF.2|1951-1951|Conference of Plenipotentiaries on the Status of Refugees and Stateless Persons
A/CONF.13|1958-1958|United Nations Conference on the Law of the Sea
A/CONF.19|1960-1960|Second United Nations Conference on the Law of the Sea
A/CONF.20|1961-1961|United Nations Conference on Diplomatic Intercourse and Immunities
A/CONF.25|1963-1963|United Nations Conference on Consular Relations
A/CONF.32|1968-1968|International Conference on Human Rights
A/CONF.39|1968-1969|United Nations Conference on the Law of Treaties
A/CONF.48|1972-1972|United Nations Conference on the Human Environment
A/CONF.62|1973-1982|Third United Nations Conference on the Law of the Sea
A/CONF.94|1980-1980|World Conference of the United Nations Decade for Women
A/CONF.95|1979-1980|United Nations Conference on Prohibitions or Restrictions of Use of Certain Conventional Weapons
A/CONF.97|1980-1980|United Nations Conference on Contracts for the International Sale of Goods
A/CONF.116|1985-1985|World Conference to Review and Appraise the Achievements of the United Nations Decade for Women
A/CONF.129|1986-1986|United Nations Conference on the Law of Treaties between States and International Organizations or between International Organizations
A/CONF.144|1990-1990|Eighth United Nations Congress on the Prevention of Crime and the Treatment of Offenders
A/CONF.151|1992-1992|United Nations Conference on Environment and Development
A/CONF.157|1993-1993|World Conference on Human Rights
A/CONF.157/PC|1991-1993|Preparatory Committee for the World Conference on Human Rights
A/CONF.164|1993-1995|United Nations Conference on Straddling Fish Stocks and Highly Migratory Fish Stocks
A/CONF.165|1996-1996|United Nations Conference on Human Settlements (Habitat II)
A/CONF.166|1995-1995|World Summit for Social Development
A/CONF.167|1994-1994|Global Conference on the Sustainable Development of Small Island Developing States
A/CONF.171|1994-1994|International Conference on Population and Development
A/CONF.172|1994-1994|World Conference on Natural Disaster Reduction
A/CONF.177|1995-1995|Fourth World Conference on Women
A/CONF.183|1998-1998|United Nations Diplomatic Conference of Plenipotentiaries on the Establishment of an International Criminal Court
A/CONF.184|1999-1999|Third United Nations Conference on the Exploration and Peaceful Uses of Outer Space
A/CONF.189|2001-2001|World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance
A/CONF.191|2001-2001|Third United Nations Conference on the Least Developed Countries
A/CONF.192|2001-|United Nations Conference on the Illicit Trade in Small Arms and Light Weapons in All Its Aspects
A/CONF.198|2002-2002|International Conference on Financing for Development
A/CONF.199|2002-2002|World Summit on Sustainable Development
A/CONF.206|2005-2005|World Conference on Disaster Reduction
A/CONF.211|2009-2009|Durban Review Conference
A/CONF.212|2008-2008|Follow-up International Conference on Financing for Development to Review the Implementation of the Monterrey Consensus
A/CONF.214|2009-2009|Conference on the World Financial and Economic Crisis and Its Impact on Development
A/CONF.216|2012-2012|United Nations Conference on Sustainable Development
A/CONF.217|2012-2013|United Nations Conference on the Arms Trade Treaty
A/CONF.219|2011-2011|Fourth United Nations Conference on the Least Developed Countries
A/CONF.224|2015-2015|Third United Nations World Conference on Disaster Risk Reduction
A/CONF.226|2016-2016|United Nations Conference on Housing and Sustainable Urban Development (Habitat III)
A/CONF.227|2015-2015|Third International Conference on Financing for Development
A/CONF.229|2017-2017|United Nations conference to negotiate a legally binding instrument to prohibit nuclear weapons
A/CONF.231|2018-2018|Intergovernmental Conference to Adopt the Global Compact for Safe, Orderly and Regular Migration
A/CONF.232|2018-2023|Intergovernmental conference on an instrument on the conservation and sustainable use of marine biological diversity of areas beyond national jurisdiction
E/AC.7|1946-1978|Economic and Social Council, Social Committee
E/AC.51|1962-|Committee for Programme and Coordination
E/C.2|1946-|Committee on Non-Governmental Organizations
E/C.10|1974-1993|Commission on Transnational Corporations
E/C.12|1987-|Committee on Economic, Social and Cultural Rights
E/C.16|2001-|Committee of Experts on Public Administration
E/C.18|2004-|Committee of Experts on International Cooperation in Tax Matters
E/C.19|2002-|Permanent Forum on Indigenous Issues
E/C.20|2011-|Committee of Experts on Global Geospatial Information Management
E/CN.1|1946-1954|Economic, Employment and Development Commission
E/CN.2|1946-1959|Transport and Communications Commission
E/CN.3|1946-|Statistical Commission
E/CN.4|1946-2006|Commission on Human Rights
E/CN.4/AC.1|1947-1948|Drafting Committee on an International Bill of Human Rights
E/CN.4/Sub.1|1947-1952|Sub-Commission on Freedom of Information and of the Press
E/CN.4/Sub.2|1947-2006|Sub-Commission on the Promotion and Protection of Human Rights
E/CN.4/Sub.2/AC.1|1974-2006|Working Group on Slavery (later groups of the Sub-Commission)
E/CN.4/Sub.2/AC.2|1975-2006|Working Group on Contemporary Forms of Slavery
E/CN.4/Sub.2/AC.4|1982-2006|Working Group on Indigenous Populations
E/CN.4/Sub.2/AC.5|1995-2006|Working Group on Minorities
E/CN.5|1946-|Commission for Social Development
E/CN.6|1946-|Commission on the Status of Women
E/CN.7|1946-|Commission on Narcotic Drugs
E/CN.8|1946-1950|Fiscal Commission
E/CN.9|1946-|Commission on Population and Development
E/CN.11|1947-1974|Economic Commission for Asia and the Far East
E/CN.12|1948-1984|Economic Commission for Latin America
E/CN.13|1954-1971|Commission on International Commodity Trade
E/CN.14|1958-1979|Economic Commission for Africa
E/CN.15|1992-|Commission on Crime Prevention and Criminal Justice
E/CN.16|1992-|Commission on Science and Technology for Development
E/CN.17|1993-2013|Commission on Sustainable Development
E/CN.18|2001-|United Nations Forum on Forests
E/CONF.2|1947-1948|United Nations Conference on Trade and Employment
E/CONF.46|1964-1964|United Nations Conference on Trade and Development
E/ECE|1947-|Economic Commission for Europe
E/ECA|1958-|Economic Commission for Africa
E/ECLAC|1984-|Economic Commission for Latin America and the Caribbean
E/ESCAP|1974-|Economic and Social Commission for Asia and the Pacific
E/ECWA|1974-1985|Economic Commission for Western Asia
E/ESCWA|1985-|Economic and Social Commission for Western Asia
E/ICEF|1946-|United Nations Children's Fund
E/INCB|1968-|International Narcotics Control Board
E/HLPF|2013-|High-level political forum on sustainable development
E/FFDF|2016-|Forum on financing for development follow-up
S/AC.25|1990-|Committee established by resolution 661 (1990) concerning the situation between Iraq and Kuwait
S/AC.26|1991-2007|United Nations Compensation Commission
S/AC.37|1999-|Committee established pursuant to resolution 1267 (1999)
S/AC.40|2001-|Committee established pursuant to resolution 1373 (2001) concerning counter-terrorism
S/AC.44|2004-|Committee established pursuant to resolution 1540 (2004)
S/AC.49|2006-|Committee established pursuant to resolution 1718 (2006)
S/AC.50|2006-2015|Committee established pursuant to resolution 1737 (2006)
S/AC.51|2005-|Working Group on Children and Armed Conflict
S/C.1|1946-|Committee of Experts on Rules of Procedure
S/C.2|1946-|Committee on the Admission of New Members
T/COM|-|Communications to the Trusteeship Council
T/OBS|-|Observations on petitions
CCPR/C|1977-|Human Rights Committee
CCPR/SP|1976-|Meeting of States parties to the International Covenant on Civil and Political Rights
CERD/C|1970-|Committee on the Elimination of Racial Discrimination
CERD/SP|1969-|Meeting of States parties to the International Convention on the Elimination of All Forms of Racial Discrimination
CEDAW/C|1982-|Committee on the Elimination of Discrimination against Women
CEDAW/PSWG|-|Pre-session working group of the Committee on the Elimination of Discrimination against Women
CEDAW/SP|1982-|Meeting of States parties to the Convention on the Elimination of All Forms of Discrimination against Women
CAT/C|1988-|Committee against Torture
CAT/SP|1987-|Meeting of States parties to the Convention against Torture
CAT/OP|2007-|Subcommittee on Prevention of Torture
CRC/C|1991-|Committee on the Rights of the Child
CRC/SP|1991-|Meeting of States parties to the Convention on the Rights of the Child
CMW/C|2004-|Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families
CMW/SP|2003-|Meeting of States parties to the Convention on the Protection of the Rights of All Migrant Workers
CRPD/C|2009-|Committee on the Rights of Persons with Disabilities
CRPD/CSP|2008-|Conference of States Parties to the Disabilities Convention
CED/C|2011-|Committee on Enforced Disappearances
CED/SP|2011-|Meeting of States parties to the Convention for the Protection of All Persons from Enforced Disappearance
HRI/MC|1984-|Meeting of chairpersons of the human rights treaty bodies
HRI/ICM|2002-2008|Inter-committee meeting of the human rights treaty bodies
HRI/GEN|-|Compilation of general comments and rules of the human rights treaty bodies
TD/B|1965-|Trade and Development Board
TD/L|-|Conference, limited documents
UNEP/GC|1973-2013|Governing Council of the United Nations Environment Programme
UNEP/EA|2014-|United Nations Environment Assembly
UNEP/CBD|1994-2016|Convention on Biological Diversity
UNEP/CBD/COP|1994-2016|Conference of the Parties to the Convention on Biological Diversity
UNEP/OzL.Pro|1989-|Meeting of the Parties to the Montreal Protocol
FCCC/CP|1995-|Conference of the Parties to the United Nations Framework Convention on Climate Change
FCCC/KP|2005-|Kyoto Protocol
FCCC/KP/CMP|2005-|Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol
FCCC/KP/AWG|2006-2012|Ad Hoc Working Group on Further Commitments for Annex I Parties under the Kyoto Protocol
FCCC/AWGLCA|2008-2012|Ad Hoc Working Group on Long-term Cooperative Action under the Convention
FCCC/ADP|2012-2015|Ad Hoc Working Group on the Durban Platform for Enhanced Action
FCCC/PA|2016-|Paris Agreement
FCCC/PA/CMA|2016-|Conference of the Parties serving as the meeting of the Parties to the Paris Agreement
FCCC/SBI|1995-|Subsidiary Body for Implementation
FCCC/SBSTA|1995-|Subsidiary Body for Scientific and Technological Advice
FCCC/AGBM|1995-1997|Ad Hoc Group on the Berlin Mandate
ICCD/COP|1997-|Conference of the Parties to the Convention to Combat Desertification
ICCD/CRIC|2002-|Committee for the Review of the Implementation of the Convention
CBD/COP|2016-|Conference of the Parties to the Convention on Biological Diversity
ISBA/A|1994-|Assembly of the International Seabed Authority
ISBA/C|1996-|Council of the International Seabed Authority
ISBA/LTC|1997-|Legal and Technical Commission of the International Seabed Authority
ISBA/FC|1997-|Finance Committee of the International Seabed Authority
LOS/PCN|1983-1994|Preparatory Commission for the International Seabed Authority and for the International Tribunal for the Law of the Sea
DP/FPA|1987-|United Nations Population Fund
DP/OPS|1994-|United Nations Office for Project Services
HSP/GC|2002-2018|Governing Council of the United Nations Human Settlements Programme
HSP/HA|2019-|United Nations Habitat Assembly
HSP/EB|2019-|Executive Board of the United Nations Human Settlements Programme
CTOC/COP|2004-|Conference of the Parties to the United Nations Convention against Transnational Organized Crime
CAC/COSP|2006-|Conference of the States Parties to the United Nations Convention against Corruption
ECE/TRANS|-|Inland Transport Committee
ECE/TRANS/WP.29|1952-|World Forum for Harmonization of Vehicle Regulations
ECE/MP.PP|2002-|Meeting of the Parties to the Aarhus Convention
PBC/OC|2006-|Peacebuilding Commission, Organizational Committee
ST/ADM|-|Department of Administration and Management
ST/CS|-|Department of Conference Services
ST/DPA|1992-2018|Department of Political Affairs
ST/DPI|-|Department of Public Information
ST/ESA|1974-|Department of Economic and Social Affairs
ST/ESA/STAT|1974-|Statistics Division
ST/HR|-|Centre for Human Rights
ST/LEG|-|Office of Legal Affairs
ST/LIB|-|Dag Hammarskjöld Library
ST/PSCA|-|Department of Political and Security Council Affairs
ST/SG|-|Executive Office of the Secretary-General
ST/SG/AC.10|-|Committee of Experts on the Transport of Dangerous Goods and on the Globally Harmonized System of Classification and Labelling of Chemicals
ST/SPACE|-|Office for Outer Space Affairs
ST/TAO|-|Technical Assistance Operations
ST/TAO/HR|1957-1981|Seminars on human rights
CRC/C/OPAC|2002-|Committee on the Rights of the Child, Optional Protocol on the involvement of children in armed conflict
CRC/C/OPSC|2002-|Committee on the Rights of the Child, Optional Protocol on the sale of children, child prostitution and child pornography
HR/P|-|Human rights programmes
HR/P/PT|1994-|Professional Training Series
TD/RBP|-|Restrictive business practices
TD/RBP/CONF|1979-|United Nations conferences on restrictive business practices
UNCTAD/ALDC|-|Division for Africa, Least Developed Countries and Special Programmes
UNCTAD/DIAE|-|Division on Investment and Enterprise
UNCTAD/DIAE/PCB|-|Division on Investment and Enterprise, publications
UNCTAD/DITC|-|Division on International Trade and Commodities
UNCTAD/DTL|-|Division on Technology and Logistics
UNCTAD/GDS|-|Division on Globalization and Development Strategies
UNCTAD/ITE|-|Division on Investment, Technology and Enterprise Development
UNCTAD/ITE/IIT|-|International investment agreements and transnational corporations
UNCTAD/LDC|-|The Least Developed Countries Report
UNCTAD/TDR|1981-|Trade and Development Report
UNCTAD/WIR|1991-|World Investment Report
DP/CPD|-|Country programme documents
DP/DCP|-|Draft country programme documents
DP/FPA/CPD|-|Country programme documents of the United Nations Population Fund
ECE/CEP|-|Committee on Environmental Policy
ECE/EB.AIR|1983-|Executive Body for the Convention on Long-range Transboundary Air Pollution
ECE/MP.EIA|1998-|Meeting of the Parties to the Convention on Environmental Impact Assessment in a Transboundary Context
ECE/MP.EIA/IC|-|Implementation Committee
ECE/MP.PP/C.1|2002-|Aarhus Convention Compliance Committee
ECE/MP.WAT|1997-|Meeting of the Parties to the Water Convention
UNEP/CBD/SBSTTA|1995-2016|Subsidiary Body on Scientific, Technical and Technological Advice
UNEP/CHW|1992-|Conference of the Parties to the Basel Convention
UNEP/FAO|-|Conventions serviced with the Food and Agriculture Organization
UNEP/FAO/RC|2004-|Rotterdam Convention
UNEP/GCSS|1982-2012|Special sessions of the Governing Council of the United Nations Environment Programme
UNEP/MC|2014-|Minamata Convention on Mercury
UNEP/OzL.Conv|1989-|Conference of the Parties to the Vienna Convention for the Protection of the Ozone Layer
UNEP/OzL.Pro/ExCom|1990-|Executive Committee of the Multilateral Fund for the Implementation of the Montreal Protocol
UNEP/POPS|-|Stockholm Convention on Persistent Organic Pollutants
UNEP/POPS/COP|2005-|Conference of the Parties to the Stockholm Convention on Persistent Organic Pollutants
CBD/SBSTTA|2016-|Subsidiary Body on Scientific, Technical and Technological Advice
CBD/WG2020|2019-2022|Open-ended Working Group on the Post-2020 Global Biodiversity Framework
FCCC/INFORMAL|1992-|Informal documents
CCW/GGE|2001-|Group of Governmental Experts of the Convention on Certain Conventional Weapons
CCW/P.V|2006-|Protocol V on Explosive Remnants of War
CD/NTB|1994-1996|Ad Hoc Committee on a Nuclear Test Ban
CAC/COSP/IRG|2010-|Implementation Review Group
GA/SHC|-|Third Committee (Social, Humanitarian and Cultural), meetings coverage
SG/SM|-|Secretary-General, statements and messages
HCR/GIP|2002-|Guidelines on International Protection
HCR/IP|-|International Protection
HCR/MMSP|2001-2001|Ministerial Meeting of States Parties to the 1951 Convention and its 1967 Protocol
EC/SCP|1976-1995|Sub-Committee of the Whole on International Protection
EC/SC|1996-|Standing Committee of the Executive Committee
LC/CAR|-|Subregional headquarters for the Caribbean
LC/MEX|-|Subregional headquarters in Mexico
ST/TCD|1978-1992|Department of Technical Co-operation for Development
E/ESCWA/ECRI|-|Emerging and Conflict Related Issues Division
A/HRC/OM|2006-|Organizational meetings of the Human Rights Council
CD/CW|1980-1992|Ad Hoc Committee on Chemical Weapons
CEB/HLCM|2000-|High-level Committee on Management
CEB/HLCP|2000-|High-level Committee on Programmes
CEDAW/C/OP|2002-|Committee on the Elimination of Discrimination against Women, Optional Protocol
DP/FPA/DCP|-|Draft country programme documents of the United Nations Population Fund
E/ECA/COE|-|Committee of Experts of the Conference of African Ministers of Finance, Planning and Economic Development
E/ESCWA/EDGD|-|Economic Development and Globalization Division
GA/EF|-|Second Committee (Economic and Financial), meetings coverage
HR/CN|-|Commission on Human Rights, meetings coverage
SG/T|-|Secretary-General, travels
ST/CTC|1976-1992|Centre on Transnational Corporations
ST/DCS|-|Department of Conference Services, manuals
ST/ESA/DWP|-|Department of Economic and Social Affairs, working papers
ST/GENEVA|-|United Nations Office at Geneva
ST/SOA|1946-1967|Department of Social Affairs
TD/COCOA|1972-|United Nations Cocoa Conferences
TD/JUTE|1981-|United Nations Conferences on Jute
TD/MT|1979-1980|United Nations Conference on a Convention on International Multimodal Transport
TD/RUBBER|1978-|United Nations Conferences on Natural Rubber
TD/TIMBER|1983-|United Nations Conferences on Tropical Timber
`;
