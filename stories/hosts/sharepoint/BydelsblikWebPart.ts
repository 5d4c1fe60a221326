/**
 * A SharePoint Framework web part (SPFx 1.20 and newer) that shows one widget. Make a web part with
 * `yo @microsoft/sharepoint` and put this in place of its class. The folder `dist/cdn/` of bydelsblik and the document lie in
 * a library of the site, such as /sites/bydele/SiteAssets/bydelsblik/.
 */
import { Version } from '@microsoft/sp-core-library';
import {
  type IPropertyPaneConfiguration,
  PropertyPaneDropdown,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export interface BydelsblikProperties {
  /** Address of bydelsblik.js, on this tenant. */
  readonly library: string;
  readonly tag: string;
  readonly src?: string;
  readonly indicator?: string;
  readonly form?: string;
  readonly area?: string;
  readonly heading?: string;
}

const TAGS = ['bydel-indicator', 'bydel-timeline', 'bydel-network', 'bydel-profile', 'bydel-table', 'bydel-dashboard'];
const ATTRIBUTES = ['src', 'indicator', 'form', 'area', 'heading'] as const;

export default class BydelsblikWebPart extends BaseClientSideWebPart<BydelsblikProperties> {
  protected override async onInit(): Promise<void> {
    await super.onInit();
    const { href, origin } = new URL(this.properties.library, location.href);
    if (origin !== location.origin) throw new Error(`bydelsblik.js must lie on ${location.origin}.`);
    await import(/* webpackIgnore: true */ href);
  }

  public override render(): void {
    const { tag } = this.properties;
    if (!TAGS.includes(tag)) return;
    const widget = document.createElement(tag);
    for (const name of ATTRIBUTES) {
      const value = this.properties[name];
      if (value) widget.setAttribute(name, value);
    }
    this.domElement.replaceChildren(widget);
  }

  protected override onDispose(): void {
    this.domElement.replaceChildren();
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const options = TAGS.map((tag) => ({ key: tag, text: tag }));
    const fields = [
      PropertyPaneTextField('library', { label: 'Adresse på bydelsblik.js' }),
      PropertyPaneTextField('src', { label: 'Adresse på dokumentet (.json)' }),
      PropertyPaneDropdown('tag', { label: 'Visning', options }),
      PropertyPaneTextField('indicator', { label: 'Indikator' }),
      PropertyPaneTextField('form', { label: 'Form' }),
      PropertyPaneTextField('area', { label: 'Bydel' }),
      PropertyPaneTextField('heading', { label: 'Overskrift' }),
    ];
    return { pages: [{ header: { description: 'bydelsblik' }, groups: [{ groupFields: fields }] }] };
  }
}
