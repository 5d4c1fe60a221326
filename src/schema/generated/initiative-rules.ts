/* Generated from document.schema.json by `npm run generate`. Do not edit. */

/** What values must be in a document’s initiatives, and in what belongs to them. */
export const INITIATIVE_RULES: Readonly<Record<string, string>> = {
  SignalId: '@signals',
  InitiativeId: '@initiatives',
  GoalId: '@goals',
  End: '%end',
  Sector: '|municipal-central|municipal-institution|housing-organisation|landowner|police|volunteers|local-association|business|faith-community|foundation|health-region|residents|education|other',
  Approach: '|adjusted-core|extra',
  InitiativeStatus: '|idea|preparing|running|paused|closed|moved|unknown',
  Initiative: 'id!Id title!Text description=Text approach=Approach domain=|social|physical|institutional theme=ThemeId targetGroup=Text aims=Text[] methods=Method[] challenges=Challenge[] sites=Site[] start=Period end=End status=InitiativeStatus actors=InitiativeActor[] financing=Financing[] events=InitiativeEvent[] goals=GoalId[] indicators=IndicatorId[] predecessors=InitiativeId[] source=SourceId url=Url note=Text',
  Method: '|relation-building|holistic|co-creation|outreach|bridging|other',
  Challenge: '|crime|unsafety|unrest|image|cohesion|mistrust|other',
  Site: 'area!AreaId start=Period end=End point=Point note=Text',
  InitiativeActor: 'actor!ActorId role=|lead|partner|funder|host',
  Financing: 'kind!|core-budget|municipal-pool|landsbyggefonden|foundation|state|partner-in-kind|other label=Text amount=number:0: currency=Currency period=Period actor=ActorId note=Text',
  Currency: '/^[A-Z]{3}$/currency',
  InitiativeEvent: 'date!Period kind!|started|adjusted|scaled|moved|merged|paused|resumed|evaluated|closed text=Text fromArea=AreaId toArea=AreaId initiative=InitiativeId signal=SignalId evidence=Text',
  ActorKind: '|organisation|unit|function|person',
  Actor: 'id!Id name!Text kind=ActorKind role=Text sector=Sector professions=Profession[] placement=|central|local parent=ActorId presence=Presence[] basis=|consent|employment|public-office expires=PartialDate description=Text url=Url note=Text',
  Profession: 'label!Text',
  Presence: 'area!AreaId form!|fixed|ad-hoc|town-hall point=Point from=Period to=Period note=Text',
  Goal: 'id!Id level=|municipality|district|initiative kind=|vision|goal|target parent=GoalId area=AreaId theme=ThemeId text!Text indicator=IndicatorId target=GoalTarget by=Period adopted=Period source=SourceId url=Url note=Text',
  GoalTarget: 'type!|absolute|gap|trend value!number benchmark=AreaId baseline=Period category=CategoryId',
  Band: 'label!Text start!Period end=End areas=AreaId[] note=Text',
};

export const INITIATIVE_PARTS: readonly string[] = ['initiatives', 'actors', 'goals', 'bands'];
