/** An image as the sandbox keeps it; the bytes lie in the media store under the key. */
export type SandboxImage = {
  readonly id: string;
  readonly owner: string;
  readonly createdAt: number;
  readonly uploadKey: string;
  readonly uploadExpiresAt: number;
  /** Null until bytes arrived. */
  readonly upload: {
    readonly at: number;
    readonly pollsLeft: number;
    readonly readyAt: number;
    readonly stuck: boolean;
    readonly accepted: boolean;
    readonly contentType: string;
    readonly width: number;
    readonly height: number;
  } | null;
};

export type ImageStatus = 'WAITING_UPLOAD' | 'PROCESSING' | 'AVAILABLE' | 'PROCESSING_FAILED';

export const imageStatus = ({ upload }: SandboxImage, now: number): ImageStatus => {
  if (upload === null) return 'WAITING_UPLOAD';
  if (upload.stuck || upload.pollsLeft > 0 || now < upload.readyAt) return 'PROCESSING';
  return upload.accepted ? 'AVAILABLE' : 'PROCESSING_FAILED';
};

/** The part of the URN after `urn:li:image:`, which is also the name of the stored picture. */
export const imageKey = (urn: string): string => urn.slice(urn.lastIndexOf(':') + 1);
