/** A village may bear a person's name: only its surroundings say which is meant. */
export const personNames: readonly string[] = [
  'Shelling hit the village of [[Joseph|jozef]] at dawn.',
  'Joseph said that his house had been destroyed.',
  'Joseph Haddad, a baker, buried two sons.',
  'Two families fled from [[Joseph|jozef]] and [[Kafr Nabl|kafr-nabl]] to the north.',
  'A doctor named Joseph treated the wounded.',
  'Dr. Joseph treated the wounded in [[Kafr Nabl|kafr-nabl]].',
  'Raids were reported in [[Joseph|jozef]], [[Maarat Harmah|maarat-harmah]] and [[Khan Sheikhoun|khan-sheikhoun]].',
  'George Joseph told reporters that nobody was left.',
  'Joseph, who lost his wife, now lives in a tent.',
  'Nothing moved in [[Joseph|jozef]] village after the raid.',
  'The commander, Khalid Mansoura, was not there.',
  'Ahmad Mosul said he had walked for three days.',
  "Joseph's brother was killed near [[Khan Sheikhoun|khan-sheikhoun]].",
];
