/** Every page of the app by its address; the checks of accessibility and width go through all of them. */
export const everyPage: readonly string[] = [
  '/start',
  '/today',
  '/plan',
  '/plan?view=signals',
  '/plan?view=rotations',
  '/plan?view=money',
  '/plan?view=dates',
  '/plan?view=rules',
  '/programs',
  '/programs?as=map',
  '/programs?group=state&q=york',
  '/compare?ids=4160400001.4200111007',
  '/programs/4160400001',
  '/data',
  '/method',
];
