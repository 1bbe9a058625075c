/** Who publishes licences and statements of rights under addresses of their own. */
const PUBLISHERS = ['creativecommons.org/', 'rightsstatements.org/', 'opendatacommons.org/', 'www.gnu.org/licenses/'];

/** The address of the licence that a statement of rights names; none where it names no known one. */
export function licenseIn(rights: string | undefined): string | undefined {
  const named = rights?.match(/https?:\/\/[^\s()<>"”’]+/gu) ?? [];
  const license = named.find((address) => PUBLISHERS.some((it) => address.split('://')[1]?.startsWith(it)));
  return license && withoutStop(license);
}

/** An address without the stop of the sentence it stands in. */
function withoutStop(address: string): string {
  return /[.,;:]$/u.test(address) ? withoutStop(address.slice(0, -1)) : address;
}
