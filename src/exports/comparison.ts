export { TaskComparison, type TaskComparisonProps } from '../components/TaskComparison.js';
export type { ComparisonSide } from '../components/comparison/ComparisonSide.js';
export type { ComparisonView } from '../components/comparison/ComparisonView.js';
export type { AlephComparisonLabels } from '../core/AlephLabels.js';
