export { readFolder } from './read-folder.ts'
export { folderLimits, type FolderLimits } from './limits.ts'
export { readShipped, shippedFolder } from './shipped.ts'
export { replaceFile } from './replace-file.ts'
