import { fileURLToPath } from 'node:url';

/** The family of letters on paper and in pictures: an open one, because a server has none of its own. */
export const paperFontFamily = 'Source Sans 3';

/** Its files: regular, semibold, bold and italic. */
export const paperFonts: readonly string[] = [
  '400Regular/SourceSans3_400Regular',
  '600SemiBold/SourceSans3_600SemiBold',
  '700Bold/SourceSans3_700Bold',
  '400Regular_Italic/SourceSans3_400Regular_Italic',
].map((name) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)));
