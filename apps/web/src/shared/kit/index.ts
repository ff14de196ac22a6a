/** The controls that every page is made of. Small, native where the browser has it, and dressed in the tokens. */
export { Badge } from './badge.js';
export { Button, ButtonLink, IconButton } from './button.js';
export { Dialog } from './dialog.js';
export {
  Checkbox,
  NumberField,
  Radios,
  SelectField,
  Switch,
  TextArea,
  TextField,
  type Option,
} from './field.js';
export { Menu, type MenuItem } from './menu.js';
export { MultiSelect } from './multi-select.js';
export { Notice } from './notice.js';
export { dismiss, notify } from './notify.js';
export { Progress } from './progress.js';
export { Segmented } from './segmented.js';
export { Slider } from './slider.js';
export { Tabs } from './tabs.js';
export { useIsWide } from './use-is-wide.js';
export type { Change } from './use-soon.js';
