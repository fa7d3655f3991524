import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { TaskError } from '../../src/components/TaskError.js';
import { errorSample } from '../support/errorSample.js';
import { failureSample } from '../support/taskSamples.js';

const meta = { title: 'Components/TaskError', component: TaskError } satisfies Meta<typeof TaskError>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Failure: Story = { args: { failure: failureSample('content_policy') } };
export const FailureWithRetry: Story = { args: { failure: failureSample('internal'), onRetry: fn() } };
export const RequestError: Story = { args: { error: errorSample('unauthorized') } };
