/* Generated from document.schema.json by `npm run generate`. Do not edit. */

/** What values must be in a document’s outlines. */
export const GEOGRAPHY_RULES: Readonly<Record<string, string>> = {
  Geography: 'href=Href data=GeoData format=|geojson|topojson key=string object=string crs=|WGS84|EPSG:4326|EPSG:25832 source=SourceId note=Text',
  GeoData: 'type!|FeatureCollection|Topology features=raw arcs=raw *=any',
};

export const GEOGRAPHY_PARTS: readonly string[] = ['geography'];
