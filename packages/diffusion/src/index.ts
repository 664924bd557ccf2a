export { type CheckpointError, type CheckpointErrorCode, isCheckpointError } from './checkpoint-error.ts'
export type { LoraChoice } from './lora/merge-lora.ts'
export { type CompletionFamily, type CompletionNet, openCompletionNet } from './nets/completion-net.ts'
export { type ImageClassifier, openImageClassifier } from './nets/image-classifier.ts'
export type { ChatMessage } from './nets/language/chat-tokenizer.ts'
export {
  type Answer,
  type AnswerOptions,
  type LanguageModel,
  openLanguageModel,
} from './nets/language/language-model.ts'
export { type MattingFamily, type MattingNet, openMattingNet } from './nets/matting-net.ts'
export type { NetOptions, NetWork } from './nets/net-options.ts'
export type { Shares } from './nets/shares.ts'
export { openTextClassifier, type TextClassifier } from './nets/text-classifier.ts'
export { openUpscalingNet, type UpscalingNet } from './nets/upscaling-net.ts'
export type { GenerateOptions, Pipeline, StepReport } from './pipelines/generate-options.ts'
export { openPipeline } from './pipelines/open-pipeline.ts'
export type { PipelineOptions } from './pipelines/pipeline-options.ts'
export { createTorchGenerator, type TorchGenerator } from './random/torch-generator.ts'
export { createScheduler, schedulerClassNames } from './schedulers/create-scheduler.ts'
export type { Sampling, SamplingOptions, Scheduler, Step } from './schedulers/scheduler.ts'
export type { Tensor } from './tensor/tensor.ts'
