import { tasksInWords } from './task-words.ts';

/** That the reader has tasks for today or before, where there are any. */
export function DueTasks({ count }: { readonly count: number }) {
  if (count === 0) return null;
  const words = tasksInWords(count);
  return (
    <p>
      <a href="/taken?tegen=nu">
        {words.charAt(0).toUpperCase()}
        {words.slice(1)} voor jou vandaag of vroeger
      </a>
    </p>
  );
}
