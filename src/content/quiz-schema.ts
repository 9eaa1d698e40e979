import { z } from 'zod';
import type { ClaimId, Id } from '#domain/id.ts';
import type { QuizItem } from '#domain/quiz.ts';
import { id, words } from './fields.ts';

const claim = id<ClaimId>();

export const quizSchema: z.ZodType<QuizItem[]> = z.array(
	z.discriminatedUnion('kind', [
		z.strictObject({ id: id<Id<'quiz'>>(), kind: z.literal('modality'), claim, decides: words }),
		z.strictObject({ id: id<Id<'quiz'>>(), kind: z.literal('pair'), a: claim, b: claim })
	])
);
