import type { IncomingMessage, ServerResponse } from 'node:http'

export declare function answerRange(path: string, request: IncomingMessage, response: ServerResponse): void
