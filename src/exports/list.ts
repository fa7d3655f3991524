export { TaskList, type TaskListItem, type TaskListProps } from '../components/TaskList.js';
export type { TaskListFilter } from '../components/internal/taskListFilters.js';
export { AlephTaskList, type AlephTaskListProps } from '../connected/AlephTaskList.js';
